// Fills fifty channels, then types into one of them and takes the time. Runs before the page's own scripts.
(() => {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const set = (field, text) => {
    setValue.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const channels = () => [...document.querySelectorAll('.channel [name$=".spend"]')];
  const next = (schedule) => new Promise((resolve) => schedule(resolve));
  // After the current task, and in a frame after its painting.
  const task = (resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  };

  // Adds one channel at most, fills what is empty, says how many there are.
  window.addChannel = (wanted) => {
    const add = document.querySelector('[data-action="add-channel"]');
    if (add && channels().length < wanted) add.click();
    for (const field of document.querySelectorAll('[name$=".spend"], [name$=".conversions"]')) {
      if (field.value === '' && !field.name.startsWith('prev.') && !field.name.startsWith('organic.')) {
        set(field, field.name.endsWith('.spend') ? '1000' : '30');
      }
    }
    return channels().length;
  };

  // The times of so many keystrokes, at changing distances from the next frame.
  window.typeDigits = async (count) => {
    const field = channels()[25];
    const keystrokes = [];
    for (let key = 0; key < count; key += 1) {
      await next((resolve) => setTimeout(resolve, 50 + (key * 7) % 16));
      const text = (key % 8 === 0 ? '' : field.value) + (1 + (key % 9));
      const start = performance.now();
      set(field, text);
      const frame = next((resolve) => requestAnimationFrame(() => {
        const begun = performance.now();
        task((painted) => resolve({ rendering: painted - begun, painted: painted - start }));
      }));
      for (let hop = 0; hop < 50; hop += 1) await null; // the page answers in microtasks
      const script = performance.now() - start;
      keystrokes.push({ script, ...(await frame) });
    }
    return keystrokes;
  };
})();
