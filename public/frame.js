// What embed.html does beyond index.html: looks as the site wants it to, tells the site its height, and answers it.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const NS = "conversion-cost";

const oneOf = (name, ...values) => (values.includes(asked.get(name)) ? asked.get(name) : values[0]);
root.dataset.layout = oneOf("layout", "compact", "full", "results");
root.dataset.readonly = asked.get("readonly") === "1";
const id = /^[A-Za-z0-9_-]{1,32}$/.exec(asked.get("id") ?? "")?.[0] ?? "default";
root.dataset.key = asked.get("storage") === "none" ? "" : `${NS}:plan:embed:${id}`;

// --- Colours, radius, font: only those that can be read.

// Relative luminance and contrast ratio as WCAG 2.2 defines them.
function luminance(color) {
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = [1, 3, 5].map((place) => linear(parseInt(color.slice(place, place + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colors() {
  const color = (name) => /^#[0-9a-f]{6}$/i.exec(asked.get(name) ?? "")?.[0];
  root.style.removeProperty("background");
  for (const token of ["page", "card", "ink", "accent", "on-accent"]) root.style.removeProperty(`--${token}`);
  const { theme } = root.dataset;
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const themes = dark ? { page: "#11161c", ink: "#e9edf2" } : { page: "#fbfaf6", ink: "#18202b" };
  const readable = (one, other) => one && contrast(one, other) >= 4.5;
  let [page, ink] = [color("background") ?? themes.page, color("foreground") ?? themes.ink];
  if (!readable(ink, page)) [page, ink] = [themes.page, themes.ink];
  if (page !== themes.page) {
    root.style.background = page;
    ["page", "card"].forEach((token) => root.style.setProperty(`--${token}`, page));
  }
  if (ink !== themes.ink) root.style.setProperty("--ink", ink);
  const accent = color("accent");
  if (readable(accent, page)) {
    root.style.setProperty("--accent", accent);
    root.style.setProperty("--on-accent", contrast(accent, "#ffffff") >= contrast(accent, "#000000") ? "#ffffff" : "#000000");
  }
}

const radius = /^\d{1,2}$/.test(asked.get("radius") ?? "") ? Number(asked.get("radius")) : 99;
if (radius <= 32) ["card", "field"].forEach((token) => root.style.setProperty(`--radius-${token}`, `${radius}px`));
root.dataset.font = oneOf("font", "system", "serif", "mono");

// --- Talking to the site.

const site = window.parent;
let origin; // of the site's first hello; figures go nowhere else
let told = false; // whether the site asked for the figures
let plan; // shows the plan of a link and returns the one on the page

const say = (message, to) => site.postMessage({ ns: NS, v: 1, id, ...message }, to);

// A site without an origin can't be told apart from others, so it gets no figures.
const sayFigures = (message) => origin !== "null" && say(message, origin);

const changed = soon(() => {
  if (!told || !plan) return;
  const results = [...document.querySelectorAll("data[data-result]")].map((it) => [it.dataset.result, it.value || null]);
  const valid = !document.querySelector("[aria-invalid=true]");
  sayFigures({ type: "change", valid, results: Object.fromEntries(results) });
});

const answers = {
  hello({ events }) {
    told ||= Array.isArray(events) && events.includes("change");
    footer();
    changed();
    measure(true);
  },
  ack({ seq }) {
    if (seq === sent.seq) root.dataset.fits = "";
  },
  set({ plan: fragment }) {
    // What is longer than any link is refused by the app in words.
    if (typeof fragment === "string") plan?.(fragment.slice(0, 5000));
  },
  get({ request }) {
    if (plan) sayFigures({ type: "plan", request: String(request).slice(0, 64), plan: plan("") });
  },
  theme({ theme }) {
    if (!["light", "dark", "auto"].includes(theme)) return;
    root.dataset.theme = theme;
    colors();
  },
};

addEventListener("message", (event) => {
  const message = event.data;
  if (event.source !== site || site === window || message?.ns !== NS || message.v !== 1) return;
  if (message.type === "hello") origin ??= event.origin;
  if (event.origin === origin && Object.hasOwn(answers, message.type)) answers[message.type](message);
});

// What is said of the figures, and the way to the whole calculator.
function footer() {
  if (!plan) return;
  document.getElementById("open-full").hidden = false;
  document.getElementById("told").hidden = !told;
  document.querySelector("footer > p").hidden = told;
}

// --- Its height: sent when it changes, until it grows and grows although nothing became narrower.

const sent = { height: 0, width: 0, seq: 0, growths: [] };

function measure(again) {
  const { height, width } = document.body.getBoundingClientRect();
  const now = Math.ceil(height);
  if (now < 1 || (now === sent.height && again !== true)) return;
  const recent = sent.growths.filter((time) => time > performance.now() - 1000);
  sent.growths = now > sent.height && width === sent.width ? [...recent, performance.now()] : [];
  if (sent.growths.length > 20) return console.warn("The calculator's frame makes itself grow; its height stays as it is.");
  Object.assign(sent, { height: now, width, seq: sent.seq + 1 });
  say({ type: "resize", height: now, seq: sent.seq }, "*");
  site.postMessage({ sentinel: "amp", type: "embed-size", height: now }, "*");
}

// --- Once the calculator answers.

function soon(deed) {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => ((waits = false), deed()));
  };
}

function lock() {
  for (const field of document.querySelectorAll("input, select")) {
    field.readOnly = true;
    field.disabled = field.localName === "select" || field.type === "checkbox";
  }
}

function open() {
  plan = root.plan;
  colors();
  footer();
  new ResizeObserver(soon(measure)).observe(document.body);
  const watch = { subtree: true, childList: true, attributeFilter: ["value", "aria-invalid"] };
  new MutationObserver(changed).observe(document.body, watch);
  if (root.dataset.readonly === "true") {
    new MutationObserver(lock).observe(document.body, { subtree: true, childList: true });
    lock();
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colors);
  addEventListener("pageshow", () => measure(true));
  // The whole calculator opens with the figures as they are then.
  for (const type of ["focusin", "pointerdown"]) {
    addEventListener(type, ({ target }) => {
      if (target.id === "open-full") target.href = `./?lang=${root.lang}#${plan("")}`;
    });
  }
  say({ type: "ready", capabilities: ["resize", "change", "plan", "theme"] }, "*");
  measure(true);
}

new MutationObserver(() => {
  if (root.dataset.app === "ready" && !plan) open();
  if (root.dataset.app === "failed") say({ type: "error", code: "start" }, "*");
}).observe(root, { attributeFilter: ["data-app"] });
