// Installs the service worker and says so: once when the calculator works offline, and whenever a new version is there.
// JavaScript, because it must work without the program that it helps to replace.
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
  let installed = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener("controllerchange", () => {
    if (installed) {
      takeAlong();
      // Leaving the page saves.
      location.reload();
    } else {
      installed = true;
      notice({ code: "offline-ready", text: "ready" });
    }
  });
  const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
  let announced = false;
  const announce = () => {
    if (!registration.waiting || !installed || announced) return;
    announced = true;
    notice(
      { code: "update-ready", text: "update" },
      { action: "install-update", text: "install", press: () => registration.waiting?.postMessage("install-update") },
      { action: "later", text: "dismiss", press: (box) => box.remove(), look: "quiet" },
    );
  };
  announce();
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", announce));
  let asked = Date.now();
  addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}
