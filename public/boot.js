// Starts the calculator, and says so where it can't. An external module, so that the content policy needs no hashes.
const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");
const address = (file) => new URL(file, document.baseURI).href;

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

// Parts of the calculator that few visits need.
async function later(part, text) {
  const { default: start, answer } = await import(address(script.dataset[part]));
  await start();
  return answer(text);
}

const tag = language();
root.lang = tag;
root.dataset.app = "starting";
const slow = setTimeout(() => (root.dataset.app = "slow"), 5000);
document.getElementById("start").addEventListener("click", (event) => {
  if (event.target.dataset.action === "retry") location.reload();
});

try {
  const texts = fetch(address(`${script.dataset.texts}${tag}.txt`)).then((answer) => answer.text());
  const { default: start, open } = await import(address(script.dataset.js));
  await start({ module_or_path: address(script.dataset.wasm) });
  root.plan = open(tag, await texts, later, root.dataset.key ?? "conversion-cost:plan");
  if (!root.plan) throw "texts of another version";
} catch (error) {
  root.dataset.app = "failed";
  console.error(error);
} finally {
  clearTimeout(slow);
}
