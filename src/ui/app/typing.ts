// Whether the keys belong to what has focus: somebody is typing or choosing there.

const TYPING = 'input, textarea, select, [contenteditable="true"]';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
