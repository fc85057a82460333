// What every screen owes to everybody: no serious fault that axe knows, no sideways scrolling, nothing too small to press.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with each serious or critical fault and the element that has it. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // colours on their way from one theme or state to another are neither's
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(passing.map(({ finished }) => finished.catch(() => null)));
  });
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] }) // of rules that were kept only the names, which is quicker
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
  expect.soft(grave, screen).toEqual([]);
  expect.soft(passes.length, `${screen} was there to be looked at`).toBeGreaterThan(8);
}

/** Fails when the page can be scrolled sideways, with what stands out. */
export async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const out = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isClipped = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || isClipped(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !isClipped(element))
      .map((element) => `${element.tagName}.${element.className} to ${element.getBoundingClientRect().right}`)
      .slice(0, 8);
  });
  expect.soft(out, `${screen} is no wider than the window`).toEqual([]);
}

/** Every target is 24 px by 24 at least, or a link within a sentence. */
export async function expectTargetsLargeEnough(page: Page, screen: string): Promise<void> {
  const small = await page.evaluate(() => {
    const areas = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, [role="button"]'),
    ];
    return areas
      .filter((element) => element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }))
      .filter(
        (element) => !element.closest('.sr, [inert], [aria-hidden="true"]') && !element.matches('.skip'),
      )
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ element, box }) => {
        const isInSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline';
        return !isInSentence && box.width > 0 && (box.width < 24 || box.height < 24);
      })
      .map(({ element, box }) => `${element.textContent?.trim().slice(0, 30)} ${box.width}×${box.height}`);
  });
  expect.soft(small, screen).toEqual([]);
}
