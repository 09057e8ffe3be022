// Types as soon as there is a form to be seen and notes when the result answers. Runs before the page's own scripts.
(() => {
  const figures = { longest_task: 0 };
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) figures.longest_task = Math.max(figures.longest_task, task.duration);
  }).observe({ type: 'longtask', buffered: true });

  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const type = (name, text) => {
    const field = document.querySelector(`[name="${name}"]`);
    if (!field?.checkVisibility({ visibilityProperty: true }) || field.value === text) return;
    setValue.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const look = () => {
    type('google.spend', '3000');
    type('google.conversions', '45');
    const result = document.querySelector('data[data-result="google.cost_per_conversion"]');
    if (result?.getAttribute('value') === '66.666667') figures.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // What there is to know, or null while it is incomplete.
  window.firstVisit = () => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (!figures.answered || !painted) return null;
    const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return { ...figures, painted, bytes: loaded.reduce((sum, entry) => sum + entry.transferSize, 0) };
  };
})();
