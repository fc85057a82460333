// What is noted inside the page while it is measured: when things are drawn, how long tasks take, when sound starts.
// It runs before the app and is no part of it. Self-contained: the browser is handed its text.

/** Leaves `window.bench`, read by the driver. Instants are the page's own, milliseconds since navigation began. */
export function watchPage() {
  const bench = {
    drawn: {},
    longTasks: [],
    keys: [],
    said: [],
    turns: [],
    captions: [],
    replies: [],
    sounds: [],
  };
  window.bench = bench;

  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) bench.longTasks.push({ at: task.startTime, ms: task.duration });
  }).observe({ type: 'longtask', buffered: true });

  window.addEventListener(
    'keydown',
    (event) => bench.keys.push({ key: event.key, at: event.timeStamp }),
    true,
  );

  // the pause in which a reply can be taken back is a timer of 900 ms: his turn is due when it is
  const plainTimeout = window.setTimeout;
  window.setTimeout = (run, waitMs, ...rest) => {
    if (waitMs !== 900 || typeof run !== 'function') return plainTimeout(run, waitMs, ...rest);
    const dueAt = performance.now() + waitMs;
    return plainTimeout((...args) => {
      bench.turns.push({ dueAt, at: performance.now() });
      run(...args);
    }, waitMs);
  };

  const plainStart = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function start(...args) {
    const { state, outputLatency } = this.context;
    bench.sounds.push({ at: performance.now(), state, outputLatencyMs: outputLatency * 1000 });
    return plainStart.apply(this, args);
  };

  const caption = { text: null };
  const look = () => {
    const now = performance.now();
    const words = document.querySelector('.frame.calling p.voice')?.textContent ?? null;
    if (words !== null && words !== caption.text) bench.captions.push({ at: now, text: words });
    caption.text = words;
    const said = document.querySelector('.reply.said') !== null;
    if (said && !bench.isSaid) bench.said.push({ at: now });
    bench.isSaid = said;
    const open = document.querySelectorAll('button.reply').length;
    if (open > 0 && bench.open === 0) bench.replies.push({ at: now });
    bench.open = open;
    for (const [name, selector] of Object.entries({
      title: '#main h1, h1',
      firstKey: '.doors a.key, .doors .key',
      answer: '.key.answer',
    })) {
      if (name in bench.drawn || document.querySelector(selector) === null) continue;
      bench.drawn[name] = null;
      // the second frame begins when the first has been drawn
      requestAnimationFrame(() => requestAnimationFrame((at) => (bench.drawn[name] = at)));
    }
  };
  bench.open = 0;
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}
