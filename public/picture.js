// Hands the pictures of the page over as one file, with the look that they have on the page. Loaded when it's asked for.
const WIDTH = 800;
const MARGIN = 24;
const GAP = 16;
const LINE = 20;
const LETTERS = 100;
const LOOK = ["fill", "stroke", "paint-order", "stroke-width", "stroke-dasharray", "font-size", "font-family", "font-weight"];

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const made = (name, attributes) => set(document.createElementNS("http://www.w3.org/2000/svg", name), attributes);

// A copy of a picture that looks the same where the page's style is not.
function copied(picture) {
  const copy = picture.cloneNode(true);
  const pieces = copy.querySelectorAll("*");
  picture.querySelectorAll("*").forEach((piece, place) => {
    const look = getComputedStyle(piece);
    set(pieces[place], Object.fromEntries(LOOK.map((name) => [name, look.getPropertyValue(name)])));
    pieces[place].removeAttribute("class");
  });
  return copy;
}

// A text in lines that fit.
function lines(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines.at(-1).length + word.length > LETTERS) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

// The pictures one below the other with their captions, drawn at a width of their own.
function whole() {
  const pieces = [];
  let y = MARGIN;
  for (const figure of document.querySelectorAll("#picture figure")) {
    const [picture, caption] = figure.children;
    pieces.push(set(copied(picture), { x: MARGIN, y, width: WIDTH - 2 * MARGIN, overflow: "visible" }));
    y += Number(picture.getAttribute("height")) + GAP;
    const { color, fontSize, fontFamily } = getComputedStyle(caption);
    for (const line of lines(caption.textContent)) {
      const text = made("text", { x: MARGIN, y, fill: color, "font-size": fontSize, "font-family": fontFamily });
      text.textContent = line;
      pieces.push(text);
      y += LINE;
    }
    y += GAP;
  }
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const svg = made("svg", { width: WIDTH, height: y, viewBox: `0 0 ${WIDTH} ${y}` });
  svg.append(made("rect", { width: WIDTH, height: y, fill: paper }), ...pieces);
  return { height: y, text: new XMLSerializer().serializeToString(svg) };
}

async function png(address, height) {
  const image = new Image(WIDTH, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2 * WIDTH, 2 * height];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}

// The program's part in src/platform/later.rs: nothing to prepare, and the answer to a kind of file.
export default function start() {}

export async function answer(kind) {
  const { height, text } = whole();
  const svg = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const link = document.createElement("a");
  link.href = kind === "png" ? await png(svg, height) : svg;
  link.download = `conversion-cost.${kind}`;
  link.click();
  return "";
}
