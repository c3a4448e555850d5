import type { Site } from './site.ts';

/** What a page notes of its search, in milliseconds since 1970; absent is what has not happened. */
export interface Notes {
  /** The key or click that opened the search. */
  opened?: number;
  /** When the first and the last letter of the query stood in the box. */
  firstKey?: number;
  lastKey?: number;
  /** The first name that is offered apart from the texts. */
  firstName?: number;
  /** The first result from the texts for anything typed so far. */
  firstResult?: number;
  /** When the first result became what it then stayed. */
  answer?: number;
}

export interface Probe {
  /** Forgets what was noted, all but the opening; results that are there already count no more. */
  restart: () => void;
  notes: Notes;
}

declare global {
  interface Window {
    searchProbe: Probe;
  }
}

/**
 * Runs in the page, before its own scripts. Times are taken where they happen, at the event or at the change of the
 * document, so that the way to the program that measures is in none of them. A result counts when it is laid out
 * and has text, and counts anew when it is another element or has changed, which is held against a search that
 * draws the same result again.
 */
export function watchSearch({ result, offeredName }: Pick<Site, 'result' | 'offeredName'>): void {
  const now = () => performance.timeOrigin + performance.now();
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().height > 0 &&
    element.textContent.trim() !== '';
  const known = new Map<Element, string>();
  const isNew = (element: Element) => known.get(element) !== element.innerHTML;
  let shown: { element: Element; html: string } | undefined;
  const probe: Probe = {
    notes: {},
    restart: () => {
      const { opened } = probe.notes;
      probe.notes = opened === undefined ? {} : { opened };
      shown = undefined;
      known.clear();
      for (const element of document.querySelectorAll(result)) known.set(element, element.innerHTML);
    },
  };
  window.searchProbe = probe;

  const open = () => {
    probe.notes.opened ??= now();
  };
  addEventListener('keydown', open, true);
  addEventListener('pointerdown', open, true);
  addEventListener(
    'input',
    () => {
      probe.notes.lastKey = now();
      probe.notes.firstKey ??= probe.notes.lastKey;
    },
    true,
  );
  new MutationObserver(() => {
    const { notes } = probe;
    if (
      offeredName !== undefined &&
      notes.firstName === undefined &&
      [...document.querySelectorAll(offeredName)].some(isSeen)
    )
      notes.firstName = now();
    const element = [...document.querySelectorAll(result)].find((one) => isSeen(one) && isNew(one));
    if (!element) {
      shown = undefined;
      return;
    }
    const html = element.innerHTML;
    if (shown?.element === element && shown.html === html) return;
    shown = { element, html };
    notes.answer = now();
    notes.firstResult ??= notes.answer;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
