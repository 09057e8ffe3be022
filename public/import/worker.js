// Reads files and says what stands in the window for them: in a worker, or in the page where none may be started.
import start, * as program from "../import.js";

const PIECE = globalThis.WorkerGlobalScope ? 1 << 22 : 1 << 20; // bytes: as many as the page may wait for, if it is the page
const LARGEST_WORKBOOK = 2e8; // bytes, as in modules/xlsx
const PAUSE = 100; // between two reports of how far it is, in ms
const files = new Map();
let tell, started, shown, isReading;

function show() {
  shown = performance.now();
  const [held, ...write] = program.screen();
  tell({ write, held });
}

// What a file begins with: a workbook, or what Excel wrote before, also with a password.
const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

async function bytes(file, from, to) {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

async function tableHere(workbook) {
  const { default: prepare, csv } = await import("../xlsx.js");
  await prepare();
  return csv(workbook);
}

function tableBeside(workbook) {
  const reader = new Worker(new URL("./workbook.js", import.meta.url), { type: "module" });
  const told = new Promise((done, refuse) => {
    reader.onmessage = ({ data: { table, why } }) => (table ? done(table) : refuse(why));
    reader.onerror = () => refuse("unreadable");
  });
  reader.postMessage(workbook, [workbook.buffer]);
  return told.finally(() => reader.terminate());
}

async function text(number) {
  const file = files.get(number);
  const head = await bytes(file, 0, 4);
  const begins = (sign) => sign.every((byte, place) => head[place] === byte);
  if (!begins(ZIP) && !begins(OLE)) return file;
  if (file.size > LARGEST_WORKBOOK) throw "too-large";
  const table = await (globalThis.WorkerGlobalScope ? tableBeside : tableHere)(await bytes(file, 0, file.size));
  program.workbook(number);
  return new Blob([table]);
}

async function readOne(number) {
  const file = await text(number);
  let next = bytes(file, 0, PIECE);
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await next;
    // Fetched while this one is read.
    next = bytes(file, at + PIECE, at + 2 * PIECE);
    if (!program.feed(number, piece, at / file.size)) return;
    if (performance.now() - shown > PAUSE) show();
  }
  program.end(number);
}

async function read() {
  if (isReading) return;
  isReading = true;
  for (let number = program.wanted(); number !== undefined; number = program.wanted()) {
    show();
    // What can't be read says why in a word, or is there no more.
    await readOne(number).catch((why) => program.fail(number, typeof why === "string" ? why : why instanceof WebAssembly.RuntimeError ? "unreadable" : "gone"));
  }
  isReading = false;
  show();
}

const deeds = {
  open({ tag, texts, currency, typed, remembered }) {
    if (!program.open(tag, texts, currency, typed, remembered)) throw "texts of another version";
  },
  add({ chosen }) {
    for (const file of chosen) files.set(program.add(file.name), file);
  },
  // Figures that the page itself saved, among other files.
  refuse({ name }) {
    program.fail(program.add(name), "own");
  },
  deed({ name, value }) {
    if (name !== "import-apply") return program.deed(name, value);
    const answer = program.answer();
    return answer === undefined ? { question: program.question() } : { answer, remembered: program.remembered() };
  },
  back() {
    return { closed: true, isEmpty: !program.back() };
  },
};

// How the page is told, and what takes what it says.
export function serve(listener) {
  tell = listener;
  return async (message) => {
    await (started ??= start());
    const outcome = deeds[message.what](message);
    show();
    // With what came of it in its place.
    if (outcome) tell(outcome);
    await read();
  };
}

if (globalThis.WorkerGlobalScope) {
  const take = serve((message) => postMessage(message));
  onmessage = ({ data }) => take(data).catch((error) => setTimeout(() => { throw error; }));
  postMessage({ ready: true });
}
