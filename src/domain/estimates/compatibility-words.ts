import type { Figure } from '../model.ts';
import { capital, countOf, listOf } from '../words.ts';
import {
  compare,
  intervalOf,
  isWithin,
  sharedBy,
  type Compatibility,
  type Interval,
} from './compatibility.ts';
import { sayPlace } from './rows.ts';
import { isWordOnly, sayNumber, sayQuantity, statedNumbers } from './wording.ts';

/** Figures that state the same quantity, and the one that stands for them. */
interface Stated {
  figure: Figure;
  figures: Figure[];
}

/** Two quantities of one measure and how they stand to each other. */
export interface ComparedPair {
  verdict: Exclude<Compatibility, 'not-comparable'>;
  text: string;
}

export interface ComparedFigures {
  /** How many quantities there are and how their pairs stand, in sentences. */
  lead: string;
  /** Conflicts first, then overlaps, then agreements. */
  pairs: ComparedPair[];
}

const ORDER = ['conflict', 'overlap', 'agree'] as const;
// Beyond this a list of pairs is longer than anyone reads, and grows with the square of the figures.
const MOST_COMPARED = 16;

/** How the figures of one measure stand to each other, in words. Figures that state the same are taken together. */
export function compareFigures(figures: readonly Figure[]): ComparedFigures {
  const stated = distinct(figures.filter((figure) => !isWordOnly(figure)));
  const words = figures.filter((figure) => isWordOnly(figure));
  const pairs = (stated.length > MOST_COMPARED ? [] : stated)
    .flatMap((one, at) => stated.slice(at + 1).map((other) => comparePair(one, other)))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return { lead: [...leadOf(stated, pairs), ...ofWords(words)].join(' '), pairs };
}

function distinct(figures: readonly Figure[]): Stated[] {
  const groups = Map.groupBy(figures, ({ low, high, bound }) => `${low} ${high} ${bound}`);
  return [...groups.values()].flatMap((same) => (same[0] ? [{ figure: same[0], figures: same }] : []));
}

function leadOf(stated: readonly Stated[], pairs: readonly ComparedPair[]): string[] {
  const same = stated
    .filter(({ figures }) => figures.length > 1)
    .map(
      ({ figure, figures }) =>
        `${capital(countOf(figures.length, 'figure'))} ${figures.length === 2 ? 'both say' : 'all say'} ${sayQuantity(figure)}.`,
    );
  if (stated.length < 2)
    return same.length > 0
      ? same
      : stated.length === 1
        ? ['One figure gives a number, so there is nothing to compare it with.']
        : [];
  const all = sayTogether(stated.map(({ figure }) => figure));
  const different = capital(countOf(stated.length, 'different quantity', 'different quantities'));
  if (pairs.length === 0)
    return [...same, `${different} are stated, too many to set side by side in pairs.`, all];
  const counts = ORDER.map((verdict) => ({
    verdict,
    count: pairs.filter((pair) => pair.verdict === verdict).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${countOf(count, 'pair')} ${count === 1 ? SINGULAR[verdict] : verdict}`);
  return [...same, `${different} are stated: ${listOf(said)}.`, all];
}

/** Whether there is a number that fits every one of some figures, and which. */
function sayTogether(figures: readonly Figure[]): string {
  const shared = figures
    .flatMap((figure) => intervalOf(figure) ?? [])
    .reduce<Interval | undefined>((all, next) => all && sharedBy(all, next), EVERY);
  if (!shared) return 'They cannot all be right: no number fits every one.';
  const isPlain = isWhole(shared) && figures.every(({ bound }) => bound !== 'about');
  const which = shared.from === shared.to ? 'fits' : 'fit';
  return isPlain
    ? `All can be right at once: ${sayInterval(shared)} ${which} every one.`
    : 'All can be right at once.';
}

const EVERY: Interval = { from: -Infinity, to: Infinity, hasFrom: true };

const SINGULAR = { agree: 'agrees', overlap: 'overlaps', conflict: 'conflicts' } as const;

function ofWords(figures: readonly Figure[]): string[] {
  if (figures.length === 0) return [];
  const quoted = listOf([...new Set(figures.map((figure) => sayQuantity(figure)))]);
  return [
    `${quoted} ${figures.length === 1 ? 'gives' : 'give'} no number and ${figures.length === 1 ? 'is' : 'are'} compared with nothing.`,
  ];
}

function comparePair(one: Stated, other: Stated): ComparedPair {
  const [a, b] = [intervalOf(one.figure), intervalOf(other.figure)];
  const verdict = compare(one.figure, other.figure);
  if (!a || !b || verdict === 'not-comparable') throw new Error('a word without a number was compared');
  const both = `${capital(nameOf(one))} and ${nameOf(other)}`;
  const hasAbout = [one, other].some(({ figure }) => figure.bound === 'about');
  const shared = sharedBy(a, b);
  const reason = {
    conflict: 'no number fits both.',
    overlap:
      shared && !hasAbout && isWhole(shared)
        ? `both allow ${sayInterval(shared)}, and each allows numbers that the other rules out.`
        : 'they share some numbers, and each allows numbers that the other rules out.',
    agree: sayAgreement(one, other, a, b),
  }[verdict];
  const tolerance = hasAbout ? ' For “about” this uses the tolerance that the methodology states.' : '';
  return { verdict, text: `${both} ${verdict}: ${reason}${tolerance}` };
}

function sayAgreement(one: Stated, other: Stated, a: Interval, b: Interval): string {
  if (isWithin(a, b) && isWithin(b, a)) return 'they allow the same numbers.';
  const [inner, outer] = isWithin(a, b) ? [one, other] : [other, one];
  const [narrow, wide] = [sayQuantity(inner.figure), sayQuantity(outer.figure)];
  return statedNumbers(inner.figure).length === 1 && inner.figure.bound === 'exact'
    ? `${narrow} is one of the numbers that “${wide}” allows.`
    : `every number that “${narrow}” allows, “${wide}” allows too.`;
}

/** A quantity with where it stands: `more than 400 (Short title, paragraph 2)`. */
function nameOf({ figure, figures }: Stated): string {
  const places = figures.map(sayPlace);
  const shown =
    places.length > 3 ? [...places.slice(0, 2), countOf(places.length - 2, 'more', 'more')] : places;
  return `${sayQuantity(figure)} (${listOf(shown)})`;
}

/** True where no end would have to be rounded to be printed. */
function isWhole({ from, to }: Interval): boolean {
  return [from, to].every((end) => !Number.isFinite(end) || Number.isInteger(end));
}

/** The numbers of an interval in words. Every end of it is one that a figure states. */
function sayInterval({ from, to, hasFrom }: Interval): string {
  if (from === to) return sayNumber(from);
  if (from === -Infinity) return `the numbers up to ${sayNumber(to)}`;
  if (to === Infinity)
    return `the numbers ${hasFrom ? `from ${sayNumber(from)} up` : `above ${sayNumber(from)}`}`;
  return hasFrom
    ? `the numbers from ${sayNumber(from)} to ${sayNumber(to)}`
    : `the numbers above ${sayNumber(from)}, up to ${sayNumber(to)}`;
}
