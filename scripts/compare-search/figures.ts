import type { Sent } from './serve.ts';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

/** One thing that is measured of a visit. Less is better in every one. */
export interface Figure {
  label: string;
  unit: 'bytes' | 'requests' | 'ms';
  /** Undefined where the visit or the site has no such thing. */
  of: (visit: Visit, site: Site) => number | undefined;
}

/** What is measured, under the headings of the table. */
export const FIGURES: ReadonlyMap<string, readonly Figure[]> = new Map([
  [
    'Opening a page, the search untouched',
    [
      ...traffic('all of it', ({ page }) => page),
      ...traffic('of it the scripts and styles of the search', ({ page }, { ownFiles }) =>
        page.filter(({ path }) => ownFiles.test(path)),
      ),
    ],
  ],
  [
    'The first query',
    [
      ...traffic('on opening the search, before a letter', ({ first: { sent, notes } }) =>
        sent.filter(({ at }) => at < notes.firstKey),
      ),
      ...traffic('from the first letter to the answer', ({ first: { sent, notes } }) =>
        sent.filter(({ at }) => at >= notes.firstKey && at <= notes.answer),
      ),
      ...traffic('after the answer', ({ first: { sent, notes } }) =>
        sent.filter(({ at }) => at > notes.answer),
      ),
      ...traffic('from the opening, in all', ({ first: { sent } }) => sent),
      ...traffic('with the scripts and styles of the search', ({ page, first: { sent } }, { ownFiles }) => [
        ...page.filter(({ path }) => ownFiles.test(path)),
        ...sent,
      ]),
      time('first letter to the first name', ({ first: { notes } }) =>
        notes.firstName === undefined ? undefined : notes.firstName - notes.firstKey,
      ),
      time('first letter to the first text', ({ first: { notes } }) => notes.firstResult - notes.firstKey),
      time('opening to the first text', ({ first: { notes } }) => notes.firstResult - notes.opened),
      time('last letter to the answer', ({ first: { notes } }) => notes.answer - notes.lastKey),
    ],
  ],
  [
    'A second query',
    [
      ...traffic('from clearing the box', ({ second }) => second?.sent),
      time(
        'first letter to the first text',
        ({ second }) => second && second.notes.firstResult - second.notes.firstKey,
      ),
      time('last letter to the answer', ({ second }) => second && second.notes.answer - second.notes.lastKey),
    ],
  ],
]);

function traffic(
  label: string,
  part: (visit: Visit, site: Site) => readonly Sent[] | undefined,
): readonly Figure[] {
  return [
    {
      label,
      unit: 'bytes',
      of: (visit, site) => part(visit, site)?.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    { label, unit: 'requests', of: (visit, site) => part(visit, site)?.length },
  ];
}

/** An answer that stood there before the last letter took no time. */
function time(label: string, between: (visit: Visit) => number | undefined): Figure {
  return {
    label,
    unit: 'ms',
    of: (visit) => {
      const taken = between(visit);
      return taken === undefined ? undefined : Math.max(0, taken);
    },
  };
}

/** The middle of the values that there are; undefined of none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
