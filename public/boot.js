// Starts the calculator, and says so where it can't. An external module, so that the content policy needs no hashes.
const root = document.documentElement;
// Which program, and where its sentences are; all other files are beside this one.
const script = document.querySelector("script[data-texts]");
const { texts, worker, program = "conversion-cost" } = script.dataset;
const beside = (file) => new URL(file, import.meta.url);

// The same order as in src/state/settings.rs: the link's language, the saved one, the browser's.
function language() {
  const known = (tag) => ({ da: "da", nb: "nb", no: "nb", nn: "nb", en: "en" })[String(tag).toLowerCase().split(/[-_]/)[0]];
  let saved;
  try {
    saved = JSON.parse(localStorage.getItem("conversion-cost:preferences"))?.language;
  } catch {
    // No storage, or nothing readable in it: the browser's language serves.
  }
  const asked = new URLSearchParams(location.search).get("lang");
  return [asked, saved, ...navigator.languages].map(known).find(Boolean) ?? "en";
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  return answer.text();
}

// What few visits need: a file of sentences, or the answer of another program to a text.
async function later(file, text) {
  if (text === undefined) return read(beside(file));
  const { default: start, answer } = await import(beside(file));
  await start();
  return answer(text);
}

// Files that are dropped on the page or pasted are as good as chosen, so are the reports in a folder, and a table that is
// pasted is a file.
function hand(files, event) {
  const field = document.querySelector("[data-action=import]:enabled");
  if (!field || !files.length) return;
  event.preventDefault();
  field.files = files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
async function within(entry) {
  if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
  const reader = entry.createReader();
  const found = [];
  // Some at a time, until there are none.
  for (let some; some?.length !== 0; found.push(...some)) some = await new Promise((...ends) => reader.readEntries(...ends));
  const files = await Promise.all(found.map(within));
  return files.flat().filter(({ name }) => /\.(csv|tsv|txt|xlsx)$/i.test(name));
}
addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
addEventListener("drop", async (event) => {
  const { files, items = [] } = event.dataTransfer;
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return hand(files, event);
  event.preventDefault();
  const all = new DataTransfer();
  for (const entry of entries) for (const file of await within(entry)) all.items.add(file);
  hand(all.files, event);
});
addEventListener("paste", (event) => {
  const { clipboardData: pasted, target } = event;
  if (target.localName === "textarea") return;
  const text = pasted.getData("text");
  const table = new DataTransfer();
  if (/^.*[\t;,].*\r?\n.*[\t;,]/.test(text)) table.items.add(new File([text], ""));
  hand(pasted.files.length ? pasted.files : table.files, event);
});

const tag = language();
root.lang = tag;
root.dataset.app = "starting";
// Only in a release's own page, and in Chromium, where it was measured.
if (worker && navigator.userAgentData) new Worker(new URL("./warm.js", import.meta.url), { name: tag });
document.querySelector("[rel=manifest]")?.setAttribute("href", `./manifest/${tag}.json`);
const slow = setTimeout(() => (root.dataset.app = "slow"), 5000);
document.getElementById("start").addEventListener("click", async (event) => {
  if (event.target.dataset.action !== "retry") return;
  // What is kept may be what fails.
  if (worker) await navigator.serviceWorker?.getRegistration().then((kept) => kept?.unregister());
  location.reload();
});

try {
  const sentences = read(`${texts}${tag}.txt`);
  const writing = import("./write.js");
  const { default: start, open } = await import(beside(`${program}.js`));
  await start();
  // The page is built in steps, after `open`. Notices need all of it: they stand in its footer.
  const built = new Promise((done) => {
    const look = () => root.dataset.app === "ready" && done();
    new MutationObserver(look).observe(root, { attributeFilter: ["data-app"] });
  });
  root.plan = open(tag, await sentences, later, root.dataset.key ?? "conversion-cost:plan", await writing);
  if (!root.plan) throw "texts of another version";
  await built;
  // Only a release is kept for use without a network, and only where the browser lets it.
  if (worker) import("./offline/offline.js").then(({ start }) => start(worker)).catch(() => {});
} catch (error) {
  root.dataset.app = "failed";
  console.error(error);
} finally {
  clearTimeout(slow);
}
