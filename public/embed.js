// Puts the conversion cost calculator on a page: gives its frames their height, and makes frames of its elements.
// <iframe data-conversion-cost src=".../embed.html?lang=da#v=1&google.spend=1000">
// <conversion-cost-calculator lang="da" google-spend="1000"></conversion-cost-calculator>
(() => {
  const NAME = "conversion-cost-calculator";
  const NS = "conversion-cost";
  // Included twice, it works once.
  if (customElements.get(NAME)) return;

  const base = new URL(".", document.currentScript.src).href;
  const PRESENTATION = "lang theme accent background foreground radius font layout readonly storage id".split(" ");
  // What is not figures: an attribute of every element, or of this one's own.
  const OTHERS = "class style slot hidden title dir events part tabindex role".split(" ");
  const HIGHEST = 20000;

  // A frame and what is known of it.
  class Frame {
    constructor(iframe, target, events) {
      Object.assign(this, { iframe, target, events, waiting: new Map(), queue: [], request: 0 });
      this.origin = new URL(iframe.src, document.baseURI).origin;
      iframe.addEventListener("load", () => this.greet());
      this.attach();
    }

    // A frame that was moved begins anew, and one that was there first has been ready for long.
    attach() {
      this.ready = false;
      frames.add(this);
      this.greet();
    }

    greet() {
      this.send({ type: "hello", nonce: Math.random().toString(36).slice(2), events: this.events });
    }

    // A sandboxed frame without an origin of its own can only be met by its window.
    get nameless() {
      const { sandbox } = this.iframe;
      return sandbox.length > 0 && !sandbox.contains("allow-same-origin");
    }

    send(message) {
      this.iframe.contentWindow?.postMessage({ ns: NS, v: 1, ...message }, this.nameless ? "*" : this.origin);
    }

    // Figures wait until the frame can take them.
    tell(message) {
      this.ready ? this.send(message) : this.queue.push(message);
    }

    hear(event) {
      // The site took it away.
      if (!this.iframe.isConnected) return frames.delete(this);
      if (event.source !== this.iframe.contentWindow) return;
      if (event.origin !== this.origin && !(event.origin === "null" && this.nameless)) return;
      const message = event.data;
      if (message?.ns !== NS || message.v !== 1) return;
      if (message.type === "ready") {
        this.ready = true;
        this.greet();
        this.queue.splice(0).forEach((waiting) => this.send(waiting));
      } else if (message.type === "resize" && message.height > 0) {
        const most = Math.min(Number(this.iframe.dataset.maxHeight) || HIGHEST, HIGHEST);
        this.iframe.style.height = `${Math.min(Math.ceil(message.height), most)}px`;
        if (message.height <= most) this.send({ type: "ack", seq: message.seq });
      } else if (message.type === "plan") {
        this.waiting.get(message.request)?.(message.plan);
        this.waiting.delete(message.request);
        return;
      } else if (message.type !== "change" && message.type !== "error") {
        return;
      }
      this.target.dispatchEvent(new CustomEvent(`${NS}:${message.type}`, { detail: message, bubbles: true }));
    }

    plan() {
      const request = `${(this.request += 1)}`;
      this.tell({ type: "get", request });
      return new Promise((done) => this.waiting.set(request, done));
    }
  }

  const TITLES = { da: "Beregn konverteringsomkostninger", nb: "Beregn konverteringskostnader", en: "Conversion cost calculator" };
  TITLES.no = TITLES.nn = TITLES.nb;
  // A frame lets the page show through only where its element is of the same scheme.
  const scheme = (theme) => (theme === "auto" ? "light dark" : theme);
  const frames = new Set();
  addEventListener("message", (event) => frames.forEach((frame) => frame.hear(event)));

  customElements.define(
    NAME,
    class extends HTMLElement {
      #frame;

      connectedCallback() {
        if (this.#frame) return this.#frame.attach();
        const query = new URLSearchParams();
        const figures = new URLSearchParams({ v: "1" });
        for (const { name, value } of this.attributes) {
          if (PRESENTATION.includes(name)) query.set(name, value);
          else if (!OTHERS.includes(name) && !/^(data|aria|on)-?/.test(name)) figures.set(name.replaceAll("-", "."), value);
        }
        const iframe = document.createElement("iframe");
        iframe.src = `${base}embed.html?${query}#${figures}`;
        iframe.title = this.title || TITLES[this.lang.slice(0, 2)] || TITLES.en;
        iframe.loading = "lazy";
        iframe.referrerPolicy = "no-referrer";
        iframe.allow = "clipboard-write; web-share";
        iframe.setAttribute("part", "frame");
        iframe.style.cssText = "display:block;width:100%;height:640px;border:0";
        iframe.style.colorScheme = scheme(this.getAttribute("theme") ?? "auto");
        this.attachShadow({ mode: "open" }).append(iframe);
        this.#frame = new Frame(iframe, this, this.getAttribute("events") === "change" ? ["change"] : []);
      }

      get plan() {
        return this.#frame.plan();
      }

      set plan(plan) {
        this.#frame.tell({ type: "set", plan });
      }

      theme(theme) {
        this.#frame.iframe.style.colorScheme = scheme(theme);
        this.#frame.tell({ type: "theme", theme });
      }
    },
  );

  // Frames that are there already, and those that come while the page is still being read.
  const adopt = () => {
    for (const iframe of document.querySelectorAll("iframe[data-conversion-cost]")) {
      if (![...frames].some((frame) => frame.iframe === iframe)) new Frame(iframe, iframe, []);
    }
  };
  adopt();
  addEventListener("DOMContentLoaded", adopt);
})();
