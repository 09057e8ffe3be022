// Starts the calculator, and says so where it can't. Not Rust: it is what loads the program, and what speaks where that fails.
const root = document.documentElement;
// Which program this page is, and where its texts are; all other files are beside this one.
const script = document.querySelector("script[data-texts]");
const { texts, worker, program = "conversion-cost", catalog = "messages" } = script.dataset;
const beside = (file) => new URL(file, import.meta.url);

// The same order as in src/state/preferences.rs: the link's language, the saved one, the browser's.
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

const tag = language();
root.lang = tag;
root.dataset.app = "starting";
// The program asks for its texts when it starts: they are on their way by then. In the calculator in one file they are there.
if (!window.importPacked) {
  const preload = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "" });
  preload.href = `${texts}${tag}/${catalog}.json`;
  document.head.append(preload);
}
// The first formatter loads the browser's tables of numbers: done while the program is on its way, and not at the first key, that
// takes 4 % off the time until a typed value has changed the result (1,440 instead of 1,502 ms).
setTimeout(() => {
  for (const style of [{ style: "currency", currency: "EUR" }, { minimumFractionDigits: 2 }]) {
    new Intl.NumberFormat(tag, style).format(0);
  }
});
document.querySelector("[rel=manifest]")?.setAttribute("href", `./manifest/${tag}.json`);

const slow = setTimeout(() => (root.dataset.app = "slow"), 5000);
document.getElementById("start").addEventListener("click", async (event) => {
  if (event.target.dataset.action !== "retry") return;
  // What is kept for use without a network may be what fails.
  if (worker) await navigator.serviceWorker?.getRegistration().then((registration) => registration?.unregister());
  location.reload();
});
// Once the program is there it says when the page answers, or that its texts can't be had.
const settled = () =>
  new Promise((done, failed) => {
    const look = () => {
      if (root.dataset.app === "ready") done();
      if (root.dataset.app === "failed") failed(new Error("The texts can't be loaded"));
    };
    new MutationObserver(look).observe(root, { attributeFilter: ["data-app"] });
    look();
  });

try {
  const { default: start } = await import(beside(`${program}.js`));
  await start();
  await settled();
  // Only a release is kept for use without a network, and only where the browser lets it.
  if (worker) import("./offline/offline.js").then(({ start }) => start(worker)).catch(() => {});
} catch (error) {
  root.dataset.app = "failed";
  console.error(error);
} finally {
  clearTimeout(slow);
}
