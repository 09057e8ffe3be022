// The first script of conversion-cost.html, which has everything in one file: it unpacks the other files and stands in
// for the server that boot.js would ask. The policy of that page lets nothing be asked of any other.
(async () => {
  const root = document.documentElement;
  try {
    const packed = Uint8Array.from(atob(document.getElementById("packed").textContent), (byte) => byte.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(unpacked).arrayBuffer();
    // A line that says which files there are and how long each is, then the files.
    let start = new Uint8Array(bytes).indexOf("\n".charCodeAt(0)) + 1;
    const list = JSON.parse(new TextDecoder().decode(bytes.slice(0, start)));
    const files = new Map(list.map(([name, length]) => [name, bytes.slice(start, (start += length))]));

    const here = new URL(".", document.baseURI).href;
    const TYPES = { js: "text/javascript", wasm: "application/wasm", json: "application/json" };
    const file = (address) => {
      const name = new URL(address, here).href.slice(here.length);
      if (!files.has(name)) throw new TypeError(`${name} is not in this file`);
      return new Blob([files.get(name)], { type: TYPES[name.split(".").pop()] });
    };
    window.fetch = async (address) => new Response(file(address));
    // The build has put this in place of each import.
    window.importPacked = async (address) => import(URL.createObjectURL(file(address)));

    // Files that are opened by a double click share their storage or lose it, as the browser likes.
    const keeps = new URLSearchParams(location.search).get("storage") === "local";
    if (!keeps) root.dataset.key = "";
    await window.importPacked("boot.js");
    if (keeps) return;
    const { notice } = await window.importPacked("offline/notice.js");
    const box = await notice({ code: "not-saved", text: "not_saved" });
    box.className = "notice single-file";
    document.body.prepend(box);
  } catch (error) {
    root.dataset.app = "failed";
    console.error(error);
  }
})();
