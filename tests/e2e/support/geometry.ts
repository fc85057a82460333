// Whether a screen keeps to its window: boxes inside it, apart from each other, with nothing cut. Judges what is drawn, knows no journey.

import type { Page } from '@playwright/test';

export const SIZES = [
  [360, 740],
  [390, 844],
  [740, 360],
  [844, 390],
  [1280, 600],
  [1280, 720],
  [1366, 650],
  [1280, 800],
  [1920, 1080],
] as const;
const CAPTION_SIZES = ['normal', 'large', 'largest'] as const;

export interface Planted {
  readonly captions: readonly string[];
  /** In place of the words of the replies on offer. */
  readonly replies: readonly string[];
}

/** Every fault of the call screen at each size of window and caption, with each planted caption; one line each. */
export async function callFaults(page: Page, state: string, planted: Planted): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(faultsHere, { planted, captionSizes: CAPTION_SIZES });
    faults.push(...found.map((fault) => `${state}, ${width} × ${height}, ${fault}`));
  }
  return faults;
}

/** Runs in the page: plants words by turns and measures. What it planted it takes away again. */
function faultsHere(given: {
  readonly planted: Planted;
  readonly captionSizes: readonly string[];
}): string[] {
  const faults = new Set<string>();
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  const root = document.documentElement;
  const caption = root.dataset['caption'];

  const inside = (selector: string, name: string): void => {
    const element = find(selector);
    if (element === null) return void faults.add(`${name} is missing`);
    const { left, right, top, bottom } = boxOf(element);
    if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
      faults.add(`${name} stands out: ${[left, top, right, bottom].map(Math.round).join(' ')}`);
  };
  const apart = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)];
    if (a === null || b === null) return;
    const [c, d] = [boxOf(a), boxOf(b)];
    const isOver =
      c.left < d.right - 1 && d.left < c.right - 1 && c.top < d.bottom - 1 && d.top < c.bottom - 1;
    if (isOver && c.width > 0 && d.width > 0) faults.add(`${one} lies over ${other}`);
  };
  const whole = (element: Element, name: string): void => {
    if (element.scrollHeight > element.clientHeight + 1)
      faults.add(`${name} is cut: ${element.scrollHeight} in ${element.clientHeight}`);
    if (element.scrollWidth > element.clientWidth + 1) faults.add(`${name} is cut sideways`);
  };

  const measure = (): void => {
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) faults.add('the page scrolls');
    inside('.head .minute', 'the way to a minute');
    const words = find('.words');
    if (words !== null && words.clientHeight > 0) whole(words, 'the customer’s words');
    inside('.voice', 'the line');
    if (find('.scale') !== null) inside('.heatnow', 'the word on the scale');
    apart('.heatnow', '.clock');
    apart('.ptr', '.clock');
    apart('.head .minute', '.strip');
    const sheet = find('.sheet, .drawer-paper');
    if (sheet !== null) {
      inside('.sheet, .drawer-paper', 'what is open');
      apart('.sheet', '.words');
      if (find('.sheet') !== null) inside('.sheet .acts', 'the keys of the sheet');
      if (boxOf(sheet).height < 120) faults.add('what is open has no room');
      return;
    }
    for (const key of document.querySelectorAll('.bar .key'))
      if (boxOf(key).width > 0) {
        const { left, right, bottom } = boxOf(key);
        if (left < 0 || right > innerWidth || bottom > innerHeight) faults.add('a key of the bar stands out');
        whole(key, 'a key of the bar');
      }
    apart('.words', '.ask');
    apart('.words', '.desk');
    inside('.ask', 'the status');
    const below = find('.below');
    const isScrolled = below !== null && getComputedStyle(below).display !== 'contents';
    if (!isScrolled) apart('.drawers', '.bar');
    const floor = find('.bar');
    for (const reply of document.querySelectorAll('.reply')) {
      if (isScrolled) reply.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = boxOf(reply);
      if (floor !== null && bottom > boxOf(floor).top + 1) faults.add('a reply stays under the bar');
      if (words !== null && top < 0) faults.add('a reply stands out at the top');
      const said = reply.querySelector('span');
      if (said === null) continue;
      whole(said, 'a reply');
      const text = boxOf(said);
      if (text.top < top + 1.5 || text.bottom > bottom - 1.5) faults.add('a reply touches its rules');
    }
    if (isScrolled) below.scrollTop = 0;
  };

  const line = find('p.voice');
  const children = line === null ? [] : ([...line.children] as HTMLElement[]);
  const before = { name: line?.className ?? '', n: line?.style.getPropertyValue('--n') ?? '' };
  const plant = (text: string): void => {
    const { length } = text.replaceAll('*', '');
    if (line === null) return;
    line.className = length >= 181 ? 'voice longest' : length >= 111 ? 'voice long' : 'voice';
    line.style.setProperty('--n', String(length));
    for (const child of children) child.style.display = 'none';
    line.querySelector('[data-planted]')?.remove();
    const said = document.createElement('span');
    said.dataset['planted'] = '';
    text.split('*').forEach((part, index) => {
      const word = document.createElement(index % 2 === 1 ? 'strong' : 'span');
      word.textContent = part;
      said.append(word);
    });
    line.append(said);
  };
  const replies = [...document.querySelectorAll<HTMLElement>('button.reply > span')];
  const texts = replies.map((reply) => reply.textContent ?? '');
  for (const size of given.captionSizes) {
    root.dataset['caption'] = size;
    const found = new Set(faults);
    measure();
    replies.forEach((reply, index) => {
      reply.textContent = given.planted.replies[index] ?? reply.textContent;
    });
    for (const text of given.planted.captions) {
      plant(text);
      measure();
    }
    for (const fault of [...faults])
      if (!found.has(fault)) {
        faults.delete(fault);
        faults.add(`${size} words: ${fault}`);
      }
    replies.forEach((reply, index) => {
      reply.textContent = texts[index] ?? '';
    });
  }
  root.dataset['caption'] = caption;
  if (line !== null) {
    line.querySelector('[data-planted]')?.remove();
    for (const child of children) child.style.display = '';
    line.className = before.name;
    line.style.setProperty('--n', before.n);
  }
  return [...faults];
}

/** Every part named by a selector that is not wholly in sight on the first screen, at each size; one line each. */
export async function firstScreenFaults(
  page: Page,
  parts: readonly string[],
  floor: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const out = await page.evaluate(
      ({ parts: selectors, floor: bar }) => {
        const limit = document.querySelector(bar)?.getBoundingClientRect().top ?? 0;
        const hidden = selectors.filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return !box || box.top < 0 || box.bottom > limit + 1 || box.right > innerWidth + 1;
        });
        if (limit > innerHeight - 30) hidden.push(bar);
        return document.documentElement.scrollWidth > innerWidth ? [...hidden, 'sideways'] : hidden;
      },
      { parts, floor },
    );
    faults.push(...out.map((part) => `${width} × ${height}: ${part}`));
  }
  return faults;
}
