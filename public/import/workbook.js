// Turns one workbook into CSV. A worker of its own that ends with it: a file made to use up all memory ends nothing else.
import start, { csv } from "../xlsx.js";

onmessage = async ({ data }) => {
  await start();
  try {
    postMessage({ table: csv(data) });
  } catch (why) {
    // A word, or that it came to an end in the middle.
    postMessage({ why: typeof why === "string" ? why : "unreadable" });
  }
};
