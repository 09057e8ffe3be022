// Loads the chunks of lazy sections. Not Rust: WebAssembly cannot instantiate WebAssembly.
import { initSync } from "MAIN";

// The chunks of each group of sections.
export const groups = GROUPS;

// A promise for each chunk that was asked for; undefined once it has failed.
const chunks = new Map();

async function instantiate(name, cache) {
  const url = new URL(`./${name}.wasm`, import.meta.url);
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: initSync() });
}

function load(name) {
  if (!chunks.get(name)) {
    // A broken answer may be in the browser's cache: half a file, or the login page of a Wi-Fi.
    const chunk = instantiate(name, chunks.has(name) ? "reload" : "default");
    chunks.set(name, chunk);
    chunk.catch(() => chunks.set(name, undefined));
  }
  return chunks.get(name);
}

// The main part calls this with a function of its own, which is told whether the group is there.
async function loadGroup(group, callback, context) {
  const results = await Promise.allSettled(groups[group].map(load));
  const failed = results.filter(({ status }) => status === "rejected");
  failed.forEach(({ reason }) => console.error(reason));
  initSync().__indirect_function_table.get(callback)(context, failed.length === 0);
}

