import { axisFraction, type Axis } from './axis.ts';
import { isWordOnly, type Quantity } from './wording.ts';

/**
 * How a quantity is drawn. Nothing here computes a number: every `at`, `from` and `to` is one that was said.
 * - `point`: one number, unqualified
 * - `soft-point`: one number with a soft band, whose width means nothing
 * - `bar`: between two numbers, without a centre
 * - `opens-right`: a floor; `isIncluded` tells "at least" from "more than"
 * - `opens-left`: a ceiling
 * - `none`: a word without a number has a labelled row and no mark
 */
export type Mark =
  | { shape: 'point'; at: number }
  | { shape: 'soft-point'; at: number }
  | { shape: 'bar'; from: number; to: number }
  | { shape: 'opens-right'; from: number; isIncluded: boolean }
  | { shape: 'opens-left'; to: number }
  | { shape: 'none' };

/** The mark of a quantity, by its bound alone. */
export function markOf({ low, high, bound }: Quantity): Mark {
  if (isWordOnly({ low, high })) return { shape: 'none' };
  const [from, to] = [low ?? high ?? 0, high ?? low ?? 0];
  switch (bound) {
    case 'exact':
      return { shape: 'point', at: from };
    case 'about':
      return { shape: 'soft-point', at: from };
    case 'range':
      return { shape: 'bar', from, to };
    case 'at-least':
    case 'more-than':
      return { shape: 'opens-right', from, isIncluded: bound === 'at-least' };
    case 'up-to':
      return { shape: 'opens-left', to };
  }
}

/** A mark on an axis, as fractions of its length. An open side reaches the edge, where an arrow says that it goes on. */
export interface PlacedMark {
  shape: Mark['shape'];
  /** What tells marks of one shape apart: a floor that is itself allowed, or not. */
  isIncluded: boolean;
  from: number;
  to: number;
}

/** Where a mark stands on its axis; nothing for a word without a number. */
export function placeMark(quantity: Quantity, axis: Axis): PlacedMark | undefined {
  const mark = markOf(quantity);
  const place = (value: number) => axisFraction(axis, value);
  switch (mark.shape) {
    case 'none':
      return undefined;
    case 'point':
    case 'soft-point':
      return { shape: mark.shape, isIncluded: true, from: place(mark.at), to: place(mark.at) };
    case 'bar':
      return { shape: 'bar', isIncluded: true, from: place(mark.from), to: place(mark.to) };
    case 'opens-right':
      return { shape: 'opens-right', isIncluded: mark.isIncluded, from: place(mark.from), to: 1 };
    case 'opens-left':
      return { shape: 'opens-left', isIncluded: true, from: 0, to: place(mark.to) };
  }
}
