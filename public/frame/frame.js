// What embed.html does beyond index.html: it tells the site its height, and answers it.
import { height, soon } from "./height.js";
import { colors, id, readonly, refused, show, unknown } from "./look.js";
import { NS, reader } from "./messages.js";

const root = document.documentElement;
const site = window.parent;
const from = reader(site);
const say = (message, to) => site.postMessage({ ns: NS, v: 1, id, ...message }, to);
// Figures go to the site that spoke first, and to none that can't be told from others.
const sayFigures = (message) => from.origin && from.origin !== "null" && say(message, from.origin);

let plan; // shows the plan of a link and returns the one on the page
let texts; // what stands below the calculator
let told = false; // whether the site asked for the figures
let number; // of the last height
let measure = () => {};

const tellChange = soon(async () => {
  // Nothing is told before the visitor can read that it is.
  if (!told || !texts) return;
  const change = await root.results?.();
  if (change) sayFigures({ type: "change", ...change });
});

const answers = {
  hello({ change }) {
    told ||= change;
    footer();
    tellChange();
    measure();
  },
  ack({ seq }) {
    if (seq === number) root.dataset.fits = "";
  },
  set({ plan: fragment }) {
    plan?.(fragment);
  },
  get({ request }) {
    if (plan) sayFigures({ type: "plan", request, plan: plan("") });
  },
  theme({ theme }) {
    show(theme);
  },
};

if (site !== window) {
  addEventListener("message", (event) => {
    const message = from.read(event);
    if (message) answers[message.type](message);
  });
}

// Who gets the figures, whether they are saved, and the way to the whole calculator.
function footer() {
  if (!texts) return;
  const [line, link] = document.querySelectorAll("footer > *");
  const saved = root.dataset.key ? texts.saved : texts.not_saved;
  // Where the browser forbids to save anything, the calculator says so itself; where nothing can be typed, nothing is saved.
  const forbidden = document.querySelector("[data-notice=storage-unavailable]");
  line.textContent = readonly ? "" : `${told ? texts.shared_with_site : texts.privacy} ${forbidden ? "" : saved}`;
  Object.assign(link, { id: "open-full", textContent: texts.open_full, target: "_blank" });
}

async function readTexts() {
  const answer = await fetch(new URL(`../texts/${root.lang}/embed.json`, import.meta.url));
  if (!answer.ok) return;
  texts = await answer.json();
  footer();
  tellChange();
}

// Where visitors can't change anything, fields are there to be read.
const lock = soon(() => {
  for (const field of document.querySelectorAll("input, select")) {
    field.readOnly = true;
    // These can't be had to be read alone.
    field.disabled = field.localName === "select" || ["checkbox", "file", "range"].includes(field.type);
  }
  for (const part of document.querySelectorAll(".channel, .form-options, .previous-channel, .figures")) {
    const typed = [...part.querySelectorAll("input:not([type=checkbox], [type=range])")];
    part.toggleAttribute("data-blank", typed.every((field) => !field.value));
  }
});

function open() {
  // Where what stands around the form could not be loaded there is none yet.
  plan = (fragment) => root.plan?.(fragment) ?? "";
  // An earlier visit may have chosen another theme than the site's.
  colors();
  document.addEventListener("plan-change", tellChange);
  tellChange();
  if (readonly) {
    // Fields come with the figures and with sections.
    document.addEventListener("plan-change", lock);
    new MutationObserver(lock).observe(document.body, { subtree: true, childList: true });
    lock();
  }
  // The whole calculator opens with the figures as they are then.
  for (const type of ["focusin", "pointerdown"]) {
    addEventListener(type, ({ target }) => {
      if (target.id === "open-full") target.href = `./?lang=${root.lang}#${plan("")}`;
    });
  }
  measure = height((height, seq) => {
    number = seq;
    if (unknown) colors();
    say({ type: "resize", height, seq }, "*");
    site.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  });
  addEventListener("pageshow", () => measure());
  say({ type: "ready", capabilities: ["resize", "change", "plan", "theme"], refused }, "*");
  readTexts();
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colors);
new MutationObserver(() => {
  if (root.dataset.app === "ready" && !plan) open();
  if (root.dataset.app === "failed") say({ type: "error", code: "start" }, "*");
}).observe(root, { attributeFilter: ["data-app"] });
