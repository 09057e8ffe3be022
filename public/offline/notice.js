// A notice beside the page, in the page's language.
const root = document.documentElement;

// `[code, sentence]` is what it says, `[action, words, press]` each of its buttons; sentences and words are places in
// src/i18n/offline.rs, counted from 1. One with buttons floats, one without stands at the page's end.
export async function notice([code, sentence], ...buttons) {
  const box = document.createElement("div");
  const part = (name) => box.appendChild(document.createElement(name));
  const places = [[part("p"), sentence]];
  for (const [action, words, press] of buttons) {
    const button = part("button");
    button.type = "button";
    button.dataset.action = action;
    button.onclick = () => press(box);
    places.push([button, words]);
  }
  if (buttons.length) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("notice.css", import.meta.url);
    box.append(style);
  }
  box.className = buttons.length ? "notice floating" : "page note";
  box.setAttribute("role", "status");
  // A live region tells only what comes into it.
  document.body.append(box);
  const write = async () => {
    const answer = await fetch(new URL(`${root.lang}.txt`, import.meta.url));
    const lines = (await answer.text()).split("\n");
    places.forEach(([part, place]) => (part.textContent = lines[place]));
    box.dataset.notice = code;
  };
  new MutationObserver(write).observe(root, { attributeFilter: ["lang"] });
  await write();
}
