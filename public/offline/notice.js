// A notice beside the page, in the page's language. JavaScript, because it also speaks where no program has started.
const root = document.documentElement;

// Shows the text with the key `text` in texts/<language>/offline.json, and promises its box; `code` is the notice's name
// for others. With buttons it floats, without any it stands in the footer.
export async function notice({ code, text }, ...buttons) {
  const box = document.createElement("div");
  const part = (name) => box.appendChild(document.createElement(name));
  const keys = [[part("p"), text]];
  for (const { action, text, press, look = "" } of buttons) {
    const button = part("button");
    Object.assign(button, { type: "button", className: look, onclick: () => press(box) });
    button.dataset.action = action;
    keys.push([button, text]);
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
    const answer = await fetch(new URL(`../texts/${root.lang}/offline.json`, import.meta.url));
    const texts = await answer.json();
    keys.forEach(([part, key]) => (part.textContent = texts[key]));
    box.dataset.notice = code;
  };
  new MutationObserver(write).observe(root, { attributeFilter: ["lang"] });
  await write();
  return box;
}
