import type { Family, Figure, Measure } from '../model.ts';
import { capital, countOf } from '../words.ts';
import { reportsOf } from './rows.ts';
import { sayQuantitiesCounted } from './summary.ts';
import { isWordOnly, sayQuantity, statedNumbers } from './wording.ts';

export interface FamilySummary {
  /** How many measures and figures, and that they are kept apart. */
  lead: string;
  /** Each measure with its figures on its own: no sentence holds numbers of two measures. */
  measures: { measure: Measure; text: string }[];
}

/** What a family of measures says, measure by measure. Measures without a figure are left out. */
export function summariseFamily({ measures }: Pick<Family, 'measures'>): FamilySummary {
  const told = measures.filter(({ figures }) => figures.length > 0);
  const figures = told.flatMap((measure) => measure.figures);
  const kept = told.length > 1 ? '; each counts something else, and no two share an axis' : '';
  return {
    lead: `${capital(countOf(told.length, 'measure'))} with ${countOf(figures.length, 'figure')}${kept}.`,
    measures: told.map((measure) => ({
      measure,
      text: `${capital(countOf(reportsOf(measure).length, 'report'))}: ${sayQuantitiesCounted(measure.figures, measure.unit)}.`,
    })),
  };
}

/**
 * The families whose numbers invite a comparison with another family's: a measure of theirs names one elsewhere that
 * counts in the same unit. The others count things that nobody would set beside them.
 */
export function familiesToTellApart(families: readonly Family[]): Family[] {
  const invites = (measure: Measure) =>
    measure.figures.length > 0 &&
    measure.notComparable.some(
      ({ measure: other }) =>
        other.family !== measure.family && other.unit === measure.unit && other.figures.length > 0,
    );
  return families.filter((family) => family.measures.some(invites));
}

/** Two figures of different measures whose numbers invite a comparison that would mislead. */
export interface LookAlike {
  figures: [Figure, Figure];
  /** Why they are not comparable, as the measures say. */
  why: string;
  /** "At least 5,600 is not more than up to 5,000." */
  text: string;
}

/**
 * The pairs of figures that a reader is most likely to compare and should not: near in number, of one unit, in
 * measures that name each other as not comparable. One pair for two measures and one for two families, largest first.
 */
export function lookAlikes(measures: readonly Measure[], most = 3): LookAlike[] {
  const pairs = measures.flatMap((measure) =>
    measure.notComparable
      .filter((other) => other.measure.unit === measure.unit)
      .flatMap(({ measure: other, why }) => nearestPair(measure, other).map((pair) => ({ ...pair, why }))),
  );
  const seen = new Set<string>();
  const best: LookAlike[] = [];
  for (const { higher, lower, why } of pairs.sort(
    (a, b) => a.distance - b.distance || b.higher.value - a.higher.value,
  )) {
    const key = [higher, lower]
      .map(({ figure }) => figure.measure.family.id)
      .sort()
      .join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const than = higher.value === lower.value ? 'is not the same count as' : 'is not more than';
    const [a, b] = [sayQuantity(higher.figure), sayQuantity(lower.figure)];
    best.push({ figures: [higher.figure, lower.figure], why, text: `“${capital(a)}” ${than} “${b}”.` });
  }
  const size = ({ figures: [higher] }: LookAlike) => Math.max(...statedNumbers(higher));
  return best.slice(0, most).sort((a, b) => size(b) - size(a));
}

interface Numbered {
  figure: Figure;
  value: number;
}

/** The two figures of two measures that are nearest in number, by their ratio. Parts of a whole are left out. */
function nearestPair(
  one: Measure,
  other: Measure,
): { higher: Numbered; lower: Numbered; distance: number }[] {
  const pairs = numbered(one).flatMap((a) =>
    numbered(other).map((b) => ({ higher: a.value >= b.value ? a : b, lower: a.value >= b.value ? b : a })),
  );
  return pairs
    .map((pair) => ({ ...pair, distance: Math.log(pair.higher.value / pair.lower.value) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 1);
}

// Below ten, numbers meet by chance and nobody compares them.
const SMALLEST_COMPARED = 10;

// More rows than this are a page of their own.
const MOST_IN_A_PANEL = 12;

/** True where a small chart says no more than a line: every figure is a number below ten, or there are too many. */
export function isToldInALine({ figures }: Pick<Measure, 'figures'>): boolean {
  if (figures.length > MOST_IN_A_PANEL) return true;
  return figures.every(
    (figure) =>
      !isWordOnly(figure) &&
      statedNumbers(figure).every((value) => Number.isInteger(value) && value < SMALLEST_COMPARED),
  );
}

function numbered({ figures }: Measure): Numbered[] {
  return figures
    .filter((figure) => !isWordOnly(figure))
    .flatMap((figure) => statedNumbers(figure).map((value) => ({ figure, value })))
    .filter(({ value }) => value >= SMALLEST_COMPARED);
}
