// How the site wants the calculator to look. What is not valid, or could not be read, is left out.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const oneOf = (name, ...values) => (values.includes(asked.get(name)) ? asked.get(name) : values[0]);

const layout = oneOf("layout", "compact", "full", "results");
export const readonly = asked.get("readonly") === "1" || layout === "results";
// Under which a visitor's figures are kept. Snippets without an id are told apart by what stands in them.
export const id = /^[A-Za-z0-9_-]{1,32}$/.exec(asked.get("id") ?? "")?.[0] ?? fingerprint(location.search + location.hash);
// Where nothing can be typed nothing is kept, and nothing kept stands in the way of the site's own figures.
const keeps = asked.get("storage") !== "none" && !readonly;

// FNV-1a, as a short text.
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

// --- Colours, as [red, green, blue] from 0 to 255.

const parts = (hex) => [1, 3, 5].map((place) => parseInt(hex.slice(place, place + 2), 16));
const css = (color) => `rgb(${color.join(" ")})`;
const mixed = (one, other, share) => one.map((part, place) => Math.round(part * share + other[place] * (1 - share)));

// Relative luminance and contrast ratio as WCAG 2.2 defines them.
function luminance(color) {
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = color.map((part) => linear(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const readable = (one, other) => contrast(one, other) >= 4.5;

// What a token of the style sheet comes to in the theme of the moment; nothing where the browser does not know yet, as
// WebKit in a frame that it has not drawn.
function token(name) {
  root.style.color = `var(--${name})`;
  const color = getComputedStyle(root).color.match(/[\d.]+/g)?.slice(0, 3).map(Number);
  root.style.color = "";
  return color;
}

// The palest mix of a colour into its ground that still has this contrast with it.
function pale(ink, ground, least) {
  const shares = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return shares.map((share) => mixed(ink, ground, share)).find((color) => contrast(color, ground) >= least) ?? ink;
}

const own = "page card ink muted accent on-accent accent-wash caution-wash problem caution control-border hairline".split(" ");

// Whether it is not known yet what can be read in the theme of the moment.
export let unknown = false;

// The colours that the site asks for and does not get, as they could not be read in the theme of the moment.
export let refused = [];

// Sets the colours that the site asks for, anew whenever the theme has changed.
export function colors() {
  if (!["accent", "background", "foreground"].some((name) => asked.has(name))) return;
  own.forEach((name) => root.style.removeProperty(`--${name}`));
  Object.assign(root.style, { background: "", colorScheme: "" });
  const set = (name, color) => root.style.setProperty(`--${name}`, css(color));
  const color = (name) => (/^#[0-9a-f]{6}$/i.test(asked.get(name) ?? "") ? parts(asked.get(name)) : undefined);
  const theme = { page: token("page"), ink: token("ink") };
  unknown = !theme.page || !theme.ink;
  if (unknown) return;
  let page = color("background") ?? theme.page;
  let ink = color("foreground") ?? theme.ink;
  if (!readable(ink, page)) ({ page, ink } = theme);
  // On the site's own ground everything else, the browser's controls too, is of the theme that this ground belongs to.
  if (css(page) !== css(theme.page)) {
    Object.assign(root.style, { background: css(page), colorScheme: luminance(page) < 0.18 ? "dark" : "light" });
  }
  const [white, black] = [[255, 255, 255], [0, 0, 0]];
  const accent = [color("accent"), token("accent"), ink].find((it) => it && readable(it, page));
  const got = { background: page, foreground: ink, accent };
  refused = Object.keys(got).filter((name) => asked.has(name) && `${color(name)}` !== `${got[name]}`);
  if (css(accent) !== css(token("accent"))) {
    set("accent", accent);
    set("accent-wash", page); // the theme's own is tinted with the theme's accent
    set("on-accent", contrast(accent, white) >= contrast(accent, black) ? white : black);
  }
  if (css(page) === css(theme.page) && css(ink) === css(theme.ink)) return;
  // The theme's other colours were made for its own ground and text; with others they come from those.
  const derived = { page, card: page, ink, "accent-wash": page, "caution-wash": page, hairline: mixed(ink, page, 0.15) };
  Object.assign(derived, { muted: pale(ink, page, 6), "control-border": pale(ink, page, 3) });
  for (const state of ["problem", "caution"]) derived[state] = readable(token(state), page) ? token(state) : ink;
  Object.entries(derived).forEach(([name, color]) => set(name, color));
}

// Shows a theme. A site that says which one its page has lets the page's own ground show through.
export function show(theme) {
  Object.assign(root.dataset, { theme, ground: theme === "auto" ? "own" : "site" });
  colors();
}

// --- All of it, before anything is shown.

const radius = /^\d{1,2}$/.test(asked.get("radius") ?? "") ? Number(asked.get("radius")) : 99;
if (radius <= 32) ["card", "field"].forEach((name) => root.style.setProperty(`--radius-${name}`, `${radius}px`));
Object.assign(root.dataset, {
  layout,
  readonly,
  font: oneOf("font", "system", "serif", "mono"),
  key: keeps ? `conversion-cost:plan:embed:${id}` : "",
});
show(oneOf("theme", "auto", "light", "dark"));
