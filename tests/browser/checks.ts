import type { Page } from 'playwright-core';

/**
 * Checks of a page as it is open, beyond what axe sees. Each returns its faults in words; none means that it holds.
 * The tests and the page on accessibility (`npm run accessibility`) both rest on them.
 */

/** WCAG 1.4.10: nothing scrolls sideways, and nothing is cut off. Set the viewport to 320 × 256 before. */
export function reflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) faults.push(`${over} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.closest('svg, canvas') || !element.checkVisibility()) continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cutX = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutX || cutY) && element.innerText.trim())
        faults.push(`cut off: ${element.innerText.slice(0, 60)}`);
    }
    return faults;
  });
}

/** WCAG 1.4.12: spaces the text as a reader may, for `reflowFaults` to look at. */
export async function spaceText(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  });
}

/**
 * WCAG 2.5.8: targets are 24 by 24 px, stand in a line of text, or have that room around them. By our own rule,
 * buttons, fields and the links of navigation are 44 px high.
 */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter(
      (target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.skip, svg'),
    );
    const boxes = targets.map((target) => target.getBoundingClientRect());
    const isInLine = (target: HTMLElement) => {
      const own = target.innerText.trim();
      const block = target.closest('p, li, dd, td, th, span, label, small, strong');
      return (
        getComputedStyle(target).display.startsWith('inline') &&
        block instanceof HTMLElement &&
        block.innerText.trim() !== own
      );
    };
    const hasRoom = (at: number) => {
      const box = boxes[at];
      if (!box) return true;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return boxes.every((other, n) => {
        if (n === at || other.width === 0) return true;
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) >= 12;
      });
    };
    return targets.flatMap((target, at) => {
      const box = boxes[at];
      if (!box || box.width === 0) return [];
      const name = `${target.tagName.toLowerCase()} “${(target.innerText || target.ariaLabel || '').slice(0, 30)}”`;
      const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
      const isBox = target.matches('input[type=checkbox], input[type=radio]');
      const isControl =
        target.matches('button, input, select, nav a') &&
        !isBox &&
        !isInLine(target) &&
        !target.closest('th, .crumbs');
      if (isControl && box.height < 43.5) return [`${name} is ${size}, less than 44 high`];
      const isSmall = box.width < 23.5 || box.height < 23.5;
      return isSmall && !isInLine(target) && !hasRoom(at) ? [`${name} is ${size}`] : [];
    });
  });
}

/** WCAG 2.4.7 and 2.4.11: each stop of the keyboard shows an outline and is not wholly covered. */
export async function focusFaults(page: Page, stops = 40): Promise<string[]> {
  const faults: string[] = [];
  for (let n = 0; n < stops; n += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
        return 'end';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 60);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
      const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) => {
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return found !== null && (element.contains(found) || found.contains(element));
      });
      return isSeen ? '' : `covered: ${name}`;
    });
    if (fault === 'end') break;
    if (fault) faults.push(fault);
  }
  return faults;
}

/** Paragraphs of running text whose full lines have fewer than 45 or more than 80 characters, where there are three or more of them. */
export function lineLengthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p:not(.apparatus)')].flatMap((paragraph) => {
      if (!paragraph.checkVisibility() || paragraph.closest('.beside, .side-by-side, figure, td, details'))
        return [];
      const height = parseFloat(getComputedStyle(paragraph).lineHeight);
      const lines: { middle: number; length: number }[] = [];
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const word of (node.textContent ?? '').matchAll(/\S+\s*/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].trimEnd().length);
          const box = range.getClientRects()[0];
          if (!box) continue;
          const middle = (box.top + box.bottom) / 2;
          const line = lines.find((one) => Math.abs(one.middle - middle) < height / 2);
          if (line) line.length += word[0].length;
          else lines.push({ middle, length: word[0].length });
        }
      const lengths = lines.slice(0, -1).map(({ length }) => length);
      const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
      return lengths.length > 2 && median !== undefined && (median < 45 || median > 80)
        ? [`${median} characters a line: ${paragraph.innerText.slice(0, 50)}`]
        : [];
    }),
  );
}

/** The sum of the shifts of the layout since the page began to load. Call `watchShifts` before it is opened. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as { shift?: number }).shift ?? 0);
}

export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window as { shift?: number };
    own.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        own.shift = (own.shift ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
