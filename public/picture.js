// Hands the pictures of the page over as one file, with the look that they have on the page. Loaded when it's asked for.
const WIDTH = 800;
const MARGIN = 24;
const GAP = 16;
const LOOK = ["fill", "stroke", "paint-order", "stroke-width", "stroke-dasharray", "font-size", "font-family", "font-weight"];

// The pictures one below the other, drawn at a width of their own.
function whole() {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  let height = MARGIN;
  for (const shown of document.querySelectorAll("#picture figure > svg")) {
    const drawn = shown.cloneNode(true);
    const pieces = drawn.querySelectorAll("*");
    shown.querySelectorAll("*").forEach((piece, place) => {
      const look = getComputedStyle(piece);
      for (const name of LOOK) pieces[place].setAttribute(name, look.getPropertyValue(name));
      pieces[place].removeAttribute("class");
    });
    for (const [name, value] of Object.entries({ x: MARGIN, y: height, width: WIDTH - 2 * MARGIN })) drawn.setAttribute(name, value);
    svg.append(drawn);
    height += Number(drawn.getAttribute("height")) + GAP;
  }
  height += MARGIN - GAP;
  for (const [name, value] of Object.entries({ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` })) svg.setAttribute(name, value);
  const paper = document.createElementNS(svg.namespaceURI, "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: ground })) paper.setAttribute(name, value);
  svg.prepend(paper);
  return { height, text: new XMLSerializer().serializeToString(svg) };
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
