// The frame's height: told when it changes, until it grows and grows although nothing became narrower.
const ENOUGH = 20; // growths in a second

// Tells the height of what is in the body by `say(height, number)`. What comes back tells it again.
export function height(say) {
  let [told, before, number, growths] = [0, 0, 0, []];
  let hidden;
  const measure = () => {
    const { height, width } = document.body.getBoundingClientRect();
    const now = Math.ceil(height);
    // A frame that is not shown has none. Not every browser tells when that changes, so it is looked at again.
    if (now < 1) {
      clearTimeout(hidden);
      hidden = setTimeout(measure, 500);
      return;
    }
    if (now === told) return;
    const recent = growths.filter((time) => time > performance.now() - 1000);
    growths = now > told && width === before ? [...recent, performance.now()] : [];
    if (growths.length > ENOUGH) return console.warn("The calculator's frame makes itself grow; its height stays as it is.");
    [told, before] = [now, width];
    say(now, (number += 1));
  };
  hidden = setTimeout(measure, 500);
  new ResizeObserver(soon(measure)).observe(document.body);
  return () => {
    told = 0;
    growths = [];
    measure();
  };
}

// The deed before the next picture, once, however often it was asked for. A frame that was hidden when it was asked for may
// have no next picture: then a little later.
export function soon(deed) {
  let waits = false;
  const act = () => {
    if (!waits) return;
    waits = false;
    deed();
  };
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(act);
    setTimeout(act, 200);
  };
}
