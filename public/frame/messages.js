// What the site around the calculator may say to it. Nothing of it navigates, evaluates or gets into the page.
export const NS = "conversion-cost";

// The kinds of messages: what is taken of each, or nothing where it is not well-formed.
const KINDS = {
  hello: ({ events }) => ({ change: Array.isArray(events) && events.includes("change") }),
  ack: ({ seq }) => Number.isInteger(seq) && { seq },
  // What is longer than any link the calculator refuses in words.
  set: ({ plan }) => typeof plan === "string" && { plan: plan.slice(0, 5000) },
  get: ({ request }) => typeof request === "string" && request.length <= 64 && { request },
  theme: ({ theme }) => ["light", "dark", "auto"].includes(theme) && { theme },
};

// Reads the messages of a window, of the origin that its first `hello` came from.
export function reader(site) {
  const read = ({ source, origin, data }) => {
    if (source !== site || data?.ns !== NS || data.v !== 1) return;
    if (typeof data.type !== "string" || !Object.hasOwn(KINDS, data.type)) return;
    const taken = KINDS[data.type](data);
    if (taken && data.type === "hello") it.origin ??= origin;
    return taken && origin === it.origin ? { type: data.type, ...taken } : undefined;
  };
  const it = { origin: undefined, read };
  return it;
}
