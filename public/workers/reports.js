// Starts the program that reads reports. Not Rust: a worker begins with a script, and only scripts import programs.
import start, { Reader } from "../reports-worker.js";

const isWorker = Boolean(globalThis.WorkerGlobalScope);
// Bytes at once: as many as the page may wait for, where it is the page that reads.
const PIECE = isWorker ? 1 << 22 : 1 << 20;

// A workbook is read in a worker of its own that ends with it: a file made to use up all memory ends nothing else.
function csvBeside(workbook) {
  const worker = new Worker(new URL("./xlsx.js", import.meta.url), { type: "module" });
  const answer = new Promise((done, refuse) => {
    worker.onmessage = ({ data: { csv, problem } }) => (csv ? done(csv) : refuse(problem));
    worker.onerror = () => refuse("unreadable");
  });
  worker.postMessage(workbook, [workbook.buffer]);
  return answer.finally(() => worker.terminate());
}

async function csvHere(workbook) {
  return (await import("./xlsx.js")).toCsv(workbook);
}

// What comes are pairs: a request, and files. What goes are updates; "ready" before all others, "failed" where it can't go on.
async function serve(port) {
  const failed = (error) => {
    console.error(error);
    port.postMessage("failed");
  };
  try {
    await start();
  } catch (error) {
    return failed(error);
  }
  const reader = new Reader((update) => port.postMessage(update), isWorker ? csvBeside : csvHere, PIECE);
  port.onmessage = ({ data: [request, files] }) => {
    try {
      reader.receive(request, files);
    } catch (error) {
      failed(error);
    }
  };
  port.postMessage("ready");
}

if (isWorker) serve(globalThis);
// Where no worker may be started, as in a sandboxed frame, the page hands a port over.
else addEventListener("worker-port", ({ detail }) => serve(detail));
