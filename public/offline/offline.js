// Has the browser keep the calculator, and tells of it: once when it is kept, and whenever a new version is there.
import { notice } from "./notice.js";

const HOUR = 3_600_000;
const root = document.documentElement;
const { serviceWorker } = navigator;

// Where the figures are not saved, or not these, the address takes them along.
function takeAlong() {
  if (!document.querySelector("[data-notice=link-shared], [data-notice^=storage-]")) return;
  history.replaceState(null, "", `#${root.plan("")}`);
}

export async function start(worker) {
  // The first worker that takes the page is no new version.
  let kept = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener("controllerchange", () => {
    if (kept) {
      takeAlong();
      // Leaving the page saves.
      location.reload();
    } else {
      kept = true;
      notice(["offline-ready", 2]);
    }
  });
  const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
  let told = false;
  const tell = () => {
    if (!registration.waiting || !kept || told) return;
    told = true;
    notice(
      ["update-ready", 3],
      ["install-update", 4, () => registration.waiting?.postMessage("install-update")],
      ["later", 1, (box) => box.remove(), "quiet"],
    );
  };
  tell();
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", tell));
  let asked = Date.now();
  addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}
