import { wrap } from '../provenance/drawing.ts';
import type { Axis } from './axis.ts';
import { placeMark, type PlacedMark } from './marks.ts';
import type { Quantity } from './wording.ts';

/** A row of a chart: a quantity and the words that stand above its mark. */
export interface ChartRow extends Quantity {
  id: string;
  /** The quantity as it was said: "more than 3,000", or the words where there is no number. */
  words: string;
  /** Who says it, and where; each begins a line. */
  who: string[];
  /** True for a count from outside the reports: drawn apart, under its own heading. */
  isContext: boolean;
}

/** A row with its place, in CSS pixels from the top of the chart. */
export interface PlacedRow extends ChartRow {
  top: number;
  height: number;
  /** Baselines of the lines of text; the first is the quantity. */
  lines: { text: string; y: number }[];
  /** Where the mark lies; the row of a word without a number has none. */
  y: number;
  mark?: PlacedMark;
}

export interface Layout {
  rows: PlacedRow[];
  /** The heading above the rows from outside the reports, where there are any. */
  contextHeading?: { text: string; y: number; ruleY: number };
  /** Where rows end and the axis begins. */
  plotHeight: number;
  height: number;
}

/** Room beside the plot for arrows and the halves of the outer labels, in CSS pixels. */
export const SIDE = { left: 10, right: 28 } as const;
/** Height of the tick labels and the unit. */
export const AXIS_HEIGHT = 42;
/** Characters that fit a line at 320 px in the type of the labels; lines break here at every width, so nothing moves. */
const LINE_LENGTH = 42;
const [TOP, WORDS, LINE, HEADING] = [2, 18, 15, 40];
// The mark stands nearer to its own words than to those of the next row.
const [TO_MARK, MARK] = [14, 34];
export const CONTEXT_HEADING = 'Outside the reports, for context only';

/**
 * Places the rows of one chart one under the other, labels above their marks. The same layout makes the drawing of
 * the build and the one on the canvas, so that the second covers the first without a shift.
 */
export function layOut(rows: readonly ChartRow[], axis: Axis | undefined): Layout {
  const own = rows.filter((row) => !row.isContext);
  const context = rows.filter((row) => row.isContext);
  const placed: PlacedRow[] = [];
  let top = TOP;
  const add = (row: ChartRow) => {
    const next = placeRow(row, top, axis);
    placed.push(next);
    top += next.height;
  };
  own.forEach(add);
  let heading: Layout['contextHeading'];
  if (context.length > 0) {
    heading = { text: CONTEXT_HEADING, ruleY: top + 8, y: top + 28 };
    top += HEADING;
    context.forEach(add);
  }
  return {
    rows: placed,
    ...(heading ? { contextHeading: heading } : {}),
    plotHeight: top,
    height: top + (axis ? AXIS_HEIGHT : 0),
  };
}

function placeRow(row: ChartRow, top: number, axis: Axis | undefined): PlacedRow {
  const mark = axis && placeMark(row, axis);
  const who = row.who.flatMap((text) => wrap(text, LINE_LENGTH));
  const words = wrap(row.words, LINE_LENGTH - 4);
  let y = top;
  const lines = [
    ...words.map((text) => ({ text, y: (y += WORDS) })),
    ...[...(mark ? [] : ['a word without a number: no mark']), ...who].map((text) => ({
      text,
      y: (y += LINE),
    })),
  ];
  const height = y - top + (mark ? MARK : 14);
  return { ...row, top, height, lines, y: y + TO_MARK, ...(mark ? { mark } : {}) };
}
