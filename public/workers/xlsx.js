// Starts the program that turns a workbook into CSV. Not Rust: a worker begins with a script, and only scripts import programs.
import start, { csv } from "../xlsx-worker.js";

export async function toCsv(workbook) {
  await start();
  return csv(workbook);
}

if (globalThis.WorkerGlobalScope) {
  onmessage = async ({ data }) => {
    // A word, or that the program came to an end in the middle.
    const answer = await toCsv(data).then((csv) => ({ csv }), (problem) => ({ problem: typeof problem === "string" ? problem : "unreadable" }));
    postMessage(answer);
  };
}
