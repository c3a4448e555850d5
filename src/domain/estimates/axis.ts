import { sayNumber, statedNumbers, type Quantity } from './wording.ts';

/** The axis of one measure. It starts at nought, so that lengths from it can be compared. */
export interface Axis {
  min: number;
  max: number;
  /** Evenly spaced, from `min` to `max`. */
  ticks: number[];
  /** True where every number is a part of a whole; ticks are then in per cent. */
  isShare: boolean;
}

// More labels than this touch each other on the narrowest screen.
const MOST_STEPS = 4;
// The largest number stands clear of the edge, where the arrows of open marks are.
const ROOM = 1.12;

/** An axis for the quantities of one measure; none where no quantity has a number. */
export function axisOf(quantities: readonly Quantity[]): Axis | undefined {
  const numbers = quantities.flatMap(statedNumbers);
  if (numbers.length === 0) return undefined;
  const largest = Math.max(0, ...numbers);
  const smallest = Math.min(0, ...numbers);
  const isShare = largest <= 1 && numbers.some((value) => !Number.isInteger(value));
  const whole = numbers.every((value) => Number.isInteger(value));
  // No share is more than the whole, so its axis ends there.
  const end = isShare ? Math.min(1, largest * ROOM) : largest * ROOM;
  const step = roundStep((end - smallest * ROOM) / MOST_STEPS || 1, whole);
  const from = Math.floor((smallest * ROOM) / step);
  const to = Math.max(from + 1, Math.ceil(end / step));
  // 3 × 0.1 is not 0.3 in binary; twelve digits are, and lose nothing that a label shows.
  const ticks = Array.from({ length: to - from + 1 }, (_, at) =>
    Number(((from + at) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks, isShare };
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least `least`. */
function roundStep(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? least;
  return whole ? Math.max(1, Math.round(step)) : Number(step.toPrecision(12));
}

/** Where a value lies between the ends of the axis, from 0 to 1. */
export function axisFraction({ min, max }: Axis, value: number): number {
  return (value - min) / (max - min);
}

/** The label of a tick. */
export function sayTick({ isShare }: Pick<Axis, 'isShare'>, value: number): string {
  return isShare ? `${sayNumber(value * 100)}%` : sayNumber(value);
}
