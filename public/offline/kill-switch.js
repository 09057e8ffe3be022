/*!
Ends what sw.js does, should that ever be needed: put this file in its place, with its name. Visitors' browsers fetch it
within a day, mostly on the next visit, take what is kept for offline use away and load everything from the host again.
Their figures stay. Leave it there: who was not here for a year still has the old one.
*/
addEventListener("install", () => {
  skipWaiting();
  // Chromium 156 forgets that while the worker before it has just answered something.
  setTimeout(skipWaiting, 1000);
});
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const ours = `conversion-cost ${registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
