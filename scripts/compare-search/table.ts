import { FIGURES, type Figure, median } from './figures.ts';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

const LABEL_WIDTH = 52;
const VALUE_WIDTH = 9;
const RATIO_WIDTH = 7;

/** The visits to one site under one condition. */
export interface Measured {
  site: Site;
  visits: readonly Visit[];
}

/**
 * The medians of every site, and beside each what it is divided by that of the first site, which is ours: above ×1 the
 * first is ahead. Ends with what the first is behind in.
 */
export function table(title: string, measured: readonly Measured[]): string {
  const [own, ...others] = measured;
  if (!own) return '';
  const rows = [...FIGURES].flatMap(([heading, figures]) =>
    figures.flatMap((figure) => rowOf(heading, figure, own, others) ?? []),
  );
  const headings = [...new Set(rows.map(({ heading }) => heading))];
  const behind = rows.filter(({ behind }) => behind.length > 0);
  return [
    `\n${title}: medians, and theirs divided by ours`,
    head(own, others),
    ...headings.flatMap((heading) => [
      heading,
      ...rows.filter((row) => row.heading === heading).map(({ line }) => line),
    ]),
    behind.length > 0 ? 'Ours is behind in:' : 'Ours is behind in nothing.',
    ...behind.map(({ heading, label, behind }) => `  ${heading}: ${label}: ${behind.join(', ')}`),
  ].join('\n');
}

interface Row {
  heading: string;
  label: string;
  line: string;
  /** The sites that need less than the first, with their ratios. */
  behind: readonly string[];
}

/** A figure of every site; nothing where the first has none of it or all have zero. */
function rowOf(heading: string, figure: Figure, own: Measured, others: readonly Measured[]): Row | undefined {
  const value = valueOf(figure, own);
  const all = others.map((other) => ({ name: other.site.name, theirs: valueOf(figure, other) }));
  if (value === undefined || (value === 0 && all.every(({ theirs }) => theirs === 0))) return undefined;
  const label = `${figure.label}, ${figure.unit}`;
  const cells = all.map(
    ({ theirs }) => cell(theirs).padStart(VALUE_WIDTH) + ratio(theirs, value).padStart(RATIO_WIDTH),
  );
  return {
    heading,
    label,
    line: `  ${label.padEnd(LABEL_WIDTH)}${cell(value).padStart(VALUE_WIDTH)}${cells.join('')}`,
    behind: all
      .filter(({ theirs }) => theirs !== undefined && Math.round(theirs) < Math.round(value))
      .map(({ name, theirs }) => `${name} ${ratio(theirs, value)}`),
  };
}

function head(own: Measured, others: readonly Measured[]): string {
  const names = others.map(({ site }) => site.name.padStart(VALUE_WIDTH + RATIO_WIDTH));
  return `${' '.repeat(LABEL_WIDTH + 2)}${own.site.name.padStart(VALUE_WIDTH)}${names.join('')}`;
}

const valueOf = (figure: Figure, { site, visits }: Measured) =>
  median(visits.map((visit) => figure.of(visit, site)));

const cell = (value: number | undefined) =>
  value === undefined ? '–' : Math.round(value).toLocaleString('en');

function ratio(theirs: number | undefined, value: number): string {
  return theirs === undefined || value === 0 ? '–' : `×${(theirs / value).toFixed(2)}`;
}

/** What was asked for in a visit and when, in milliseconds from the opening of the search. */
export function requestList(name: string, { first: { notes, sent } }: Visit): string {
  const since = (at: number | undefined) =>
    (at === undefined ? '–' : String(Math.round(at - notes.opened))).padStart(6);
  return [
    `\nRequests of ${name} for one first query: ms from the opening, bytes, path`,
    ...sent.map(({ path, bytes, at }) => `${since(at)} ${String(bytes).padStart(8)}  ${path}`),
    `${since(notes.firstKey)}           first letter`,
    `${since(notes.lastKey)}           last letter`,
    `${since(notes.firstName)}           first name`,
    `${since(notes.firstResult)}           first text`,
    `${since(notes.answer)}           answer`,
  ].join('\n');
}
