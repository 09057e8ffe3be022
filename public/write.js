// Puts on the page what the program describes, and has fields hold what it says. Both come as lists of words in one text: to
// hand each word over by itself takes longer than all that is done with it.
const END = "\u0001";
const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";
const standing = new WeakMap();

// Each word has a sign: `<p` opens an element, `@class=note` is an attribute of it, `'text` stands in it, `>` closes it. Where
// all this differs from what stands in the element with the id in values and texts alone, only these change: so what has the
// focus keeps it.
export function write(id, text) {
  const place = document.getElementById(id);
  if (!place) return;
  const words = text.split(END).slice(1);
  const before = standing.get(place);
  const shape = (word) => (word[0] === "'" ? "'" : word[0] === "@" ? word.split("=", 1)[0] : word);
  const alike = before?.words.length === words.length && words.every((word, at) => shape(word) === shape(before.words[at]));
  const nodes = alike ? before.nodes : [];
  const open = [document.createDocumentFragment()];
  let next = 0;
  words.forEach((word, at) => {
    const parent = open.at(-1);
    const rest = word.slice(1);
    const isNew = word !== before?.words[at] || !alike;
    if (word[0] === "@") {
      const [name] = rest.split("=", 1);
      if (isNew) parent.setAttribute(name, rest.slice(name.length + 1));
    } else if (word[0] === ">") {
      open.pop();
    } else {
      const isText = word[0] === "'";
      if (!alike) nodes.push(parent.appendChild(isText ? document.createTextNode(rest) : element(parent, rest)));
      else if (isText && isNew) nodes[next].data = rest;
      if (!isText) open.push(nodes[next]);
      next += 1;
    }
  });
  if (!alike) place.replaceChildren(open[0]);
  standing.set(place, { words, nodes });
}

function element(parent, name) {
  return document.createElementNS(name === "svg" || parent.namespaceURI === SVG ? SVG : HTML, name);
}

// Has the children of a list be the rows of these channels, in this order. Moves no more than it must: what is moved loses
// the focus.
export function arrange(list, channels) {
  const place = document.getElementById(list);
  if (!place) return;
  const ids = channels.split(" ").filter(Boolean);
  place.classList.toggle("long", ids.length > 16);
  for (const row of [...place.children]) if (!ids.includes(row.dataset.channel)) row.remove();
  let next = place.firstElementChild;
  for (const id of ids) {
    if (next?.dataset.channel === id) next = next.nextElementSibling;
    else place.insertBefore(document.getElementById(`${id}.row`) ?? row(id), next);
  }
}

function row(id) {
  const row = Object.assign(document.createElement("li"), { id: `${id}.row`, className: "channel" });
  row.dataset.channel = id;
  return row;
}

// Three words each: the id of an element, what it is to hold, and that. "value" and "text" are touched where they differ. A
// "problem" is told in the element with the id and `.problem` once the field is left, not while one types; one that is on
// show stays until it is mended.
export function hold(text) {
  const words = text.split(END).slice(1);
  for (let at = 0; at < words.length; at += 3) holdOne(...words.slice(at, at + 3));
}

function holdOne(id, what, value) {
  const field = document.getElementById(id);
  if (!field) return;
  if (what === "value" || what === "text") {
    const property = what === "text" ? "textContent" : what;
    if (field[property] !== value) field[property] = value;
  } else if (what === "checked" || what === "disabled") {
    field[what] = value === "true";
  } else if (what === "problem") {
    problems.set(field, value);
    if (document.activeElement !== field || !value || document.getElementById(`${id}.problem`).textContent) tell(field);
  } else if (field.getAttribute(what) !== value) {
    field.setAttribute(what, value);
  }
}

const problems = new WeakMap();
for (const left of ["change", "focusout"]) addEventListener(left, ({ target }) => problems.has(target) && tell(target));

function tell(field) {
  const problem = problems.get(field);
  const words = document.getElementById(`${field.id}.problem`);
  if (words.textContent === problem && field.hasAttribute("aria-invalid")) return;
  words.textContent = problem;
  field.setAttribute("aria-invalid", String(problem !== ""));
}
