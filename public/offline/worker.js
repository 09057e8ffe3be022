// Keeps the whole calculator for when there is no network. `cargo xtask build` writes it as sw.js, with the version and
// the files put in. A version is complete or is not installed, and answers from its own files alone.
const VERSION = "VERSION";
const FILES = new Map(Object.entries({ FILES: "their integrity" }));

// The path in it keeps two calculators on one origin apart; no other cache is touched.
const ours = `conversion-cost ${registration.scope} `;
const cache = () => caches.open(ours + VERSION);
const here = new URL(registration.scope);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", ({ data }) => data === "install-update" && skipWaiting());
addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(answer(file, event.request));
});

async function install() {
  try {
    const store = await cache();
    const keep = async ([file, integrity]) => {
      // What is missing, cut short or changed has another sum, and fails.
      const response = await fetch(file, { cache: "no-cache", integrity });
      // Where a host leaves file endings out it redirects, and no page can be answered with that.
      await store.put(file, response.redirected ? new Response(response.body, response) : response);
    };
    await Promise.all([...FILES].map(keep));
  } catch (error) {
    await caches.delete(ours + VERSION);
    throw error;
  }
}

async function activate() {
  const old = (name) => name.startsWith(ours) && name !== ours + VERSION;
  await Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)));
  // So that the visit that installs it needs no network any more.
  await clients.claim();
}

// The file that a request is answered with, whatever follows its path; none for what is not ours.
function fileOf({ method, mode, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== here.origin || !pathname.startsWith(here.pathname)) return undefined;
  const file = pathname.slice(here.pathname.length) || "index.html";
  return [file, mode === "navigate" && `${file}.html`].find((name) => FILES.has(name));
}

async function answer(file, request) {
  const kept = await (await cache()).match(file, { ignoreVary: true });
  return kept ?? fetch(request);
}
