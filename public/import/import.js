// The window in which files of ad platforms are looked at before their figures are taken over. What stands in it comes from
// worker.js; it is made when the first file comes.
import { hold, write } from "../write.js";

const KEY = "conversion-cost:imports";
const FIELD = "[data-action=import]";
const LARGEST_OWN = 1e6; // bytes of a file that this page saved

let dialog, reader, settle, opened, remembers;

function remembered() {
  try {
    return (remembers && localStorage.getItem(KEY)) || "";
  } catch {
    return "";
  }
}

function remember(text) {
  try {
    if (remembers && text) localStorage.setItem(KEY, text);
  } catch {
    // Full, or forbidden: then it is asked again the next time.
  }
}

// Something that takes messages: a worker, or the same in this page where none may be started, as in a sandboxed frame.
async function connect() {
  const worker = await new Promise((done) => {
    try {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      worker.onmessage = () => done(worker);
      worker.onerror = () => done();
    } catch {
      done();
    }
  });
  if (!worker) {
    const { serve } = await import("./worker.js");
    const take = serve(heard);
    return { say: (message) => take(message).catch(broken), end() {} };
  }
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = broken;
  return { say: (message) => worker.postMessage(message), end: () => worker.terminate() };
}

function heard({ write: pieces, held, question, answer, remembered, closed, isEmpty }) {
  if (pieces) {
    const focused = document.activeElement?.id;
    for (let at = 0; at < pieces.length; at += 2) write(pieces[at], pieces[at + 1]);
    hold(held);
    if (!dialog.open && settle) show();
    // What was written anew has lost it.
    else if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  }
  if (question) document.getElementById(question)?.focus();
  if (answer !== undefined) {
    remember(remembered);
    close(answer);
  }
  if (closed) {
    if (isEmpty) end();
    close("");
  }
}

function show() {
  dialog.showModal();
  document.getElementById("import-title").focus();
}

function close(answer) {
  dialog?.close();
  settle?.(answer);
  settle = undefined;
}

function end() {
  reader?.end();
  reader = undefined;
}

// The page then says that files can't be read.
function broken(error) {
  console.error(error);
  end();
  close(undefined);
}

function deed(target, value) {
  reader.say({ what: "deed", name: target.dataset.deed, value });
}

// What is folded is not written.
function fold(target) {
  if (target.localName === "details") deed(target, String(target.open));
}

function make() {
  const made = document.createElement("dialog");
  made.id = "import";
  made.setAttribute("aria-labelledby", "import-title");
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("./import.css", import.meta.url);
  document.head.append(style);
  document.body.append(made);
  made.addEventListener("click", ({ target }) => {
    if (target.dataset.deed === "import-cancel") reader.say({ what: "back" });
    else if (target.type === "button") deed(target, "");
  });
  made.addEventListener("input", ({ target }) => target.type === "search" && deed(target, target.value));
  made.addEventListener("change", ({ target }) => {
    if (target.type === "file") add(taken(target));
    else if (target.type === "checkbox") deed(target, String(target.checked));
    else if (target.type !== "search") deed(target, target.value);
  });
  made.addEventListener("toggle", ({ target }) => fold(target), true);
  made.addEventListener("cancel", (event) => {
    event.preventDefault();
    reader.say({ what: "back" });
  });
  return new Promise((done) => {
    style.onload = style.onerror = () => done(made);
  });
}

// Whether this page saved a file.
const isOwn = async (file) => /\.json$/i.test(file.name) || /^\s*\{/.test(await file.slice(0, 100).text());

// The files of a field, which can then be chosen again.
function taken(field) {
  const files = [...field.files];
  field.value = "";
  return files;
}

async function add(files) {
  const chosen = [];
  for (const file of files) {
    if (await isOwn(file)) reader.say({ what: "refuse", name: file.name });
    else chosen.push(file);
  }
  if (chosen.length) reader.say({ what: "add", chosen });
}

async function open(page) {
  const [tag, currency, typed, may] = page.split("\n");
  remembers = may === "true";
  const fetched = fetch(new URL(`./${tag}.txt`, import.meta.url)).then((answer) => answer.text());
  const [texts, made, connected] = await Promise.all([fetched, dialog ?? make(), reader ?? connect()]);
  [dialog, reader] = [made, connected];
  reader.say({ what: "open", tag, texts, currency, typed: typed === "true", remembered: remembered() });
  // As they were when it was closed.
  dialog.querySelectorAll("details").forEach(fold);
}

// The program's part in src/platform/later.rs: nothing to prepare; then the window, until it's closed. Of the page it is told,
// in a line each, the language, the currency, whether there are amounts, and whether anything may be remembered. Its answer is
// what modules/import says, a file that this page saved itself, or nothing where the person changed their mind.
export default function start() {}

export async function answer(page) {
  const files = taken(document.querySelector(FIELD));
  if (files.length === 1 && (await isOwn(files[0]))) {
    return `own\n${files[0].size > LARGEST_OWN ? "" : await files[0].text()}`;
  }
  // More, dropped on the open window.
  if (settle) {
    await opened;
    await add(files);
    return "";
  }
  const answered = new Promise((done) => (settle = done));
  opened = open(page);
  try {
    await opened;
  } catch (error) {
    settle = undefined;
    throw error;
  }
  await add(files);
  return answered;
}
