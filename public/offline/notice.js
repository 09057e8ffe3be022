// A notice beside the page, in the page's language.
const root = document.documentElement;

// `[code, sentence]` is what it says, `[action, words, press, class]` each of its buttons; sentences and words are places
// in src/i18n/offline.rs, counted from 1. One with buttons floats, one without stands in the footer. Promises its box.
export async function notice([code, sentence], ...buttons) {
  const box = document.createElement("div");
  const part = (name) => box.appendChild(document.createElement(name));
  const places = [[part("p"), sentence]];
  for (const [action, words, press, look = ""] of buttons) {
    const button = part("button");
    Object.assign(button, { type: "button", className: look, onclick: () => press(box) });
    button.dataset.action = action;
    places.push([button, words]);
  }
  box.setAttribute("role", "status");
  box.dataset.notice = "";
  if (buttons.length) {
    box.className = "notice floating";
    const href = new URL("notice.css", import.meta.url);
    Object.assign(part("link"), { rel: "stylesheet", href });
  }
  // A live region tells only what comes into it.
  (buttons.length ? document.body : document.querySelector("footer")).append(box);
  const write = async () => {
    const answer = await fetch(new URL(`${root.lang}.txt`, import.meta.url));
    const lines = (await answer.text()).split("\n");
    places.forEach(([part, place]) => (part.textContent = lines[place]));
    box.dataset.notice = code;
  };
  new MutationObserver(write).observe(root, { attributeFilter: ["lang"] });
  await write();
  return box;
}
