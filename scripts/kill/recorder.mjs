// What is noted inside the page: what it shows, told to the driver the moment it changes. Self-contained: the browser is handed its text.

/** Calls `window.tellDriver` with what stands on the screen after each change of it. What was not told cannot count as shown. */
export function recordScreen() {
  let last = '';
  const look = () => {
    const one = (selector) => document.querySelector(selector)?.textContent ?? null;
    const shown = {
      hash: window.location.hash,
      isCalling: document.querySelector('.frame.calling') !== null,
      isNote: document.querySelector('.wrapup form') !== null,
      said: one('.reply.said'),
      open: document.querySelectorAll('button.reply').length,
      caption: one('.frame.calling p.voice'),
      says: [...document.querySelectorAll('[role=status], [aria-live]')]
        .map((each) => each.textContent)
        .join(' | '),
    };
    const text = JSON.stringify(shown);
    if (text === last) return;
    last = text;
    window.tellDriver(text);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  window.addEventListener('hashchange', look);
}
