import { sayParagraph } from '../attribution.ts';
import { compareDates, machineDate, sayDate } from '../dates.ts';
import type { ContextCount, Figure, Measure } from '../model.ts';
import { axisOf, type Axis } from './axis.ts';
import type { ChartRow } from './layout.ts';
import { sayQuantity } from './wording.ts';

/** The id of a context count's row, in tables, charts and addresses; no figure's id begins so. */
export const contextAnchor = ({ id }: Pick<ContextCount, 'id'>) => `context-${id}`;

/** Where a figure stands: "Short title, paragraph 4". */
export function sayPlace({ claim }: Pick<Figure, 'claim'>): string {
  return `${claim.report.shortTitle}, ${sayParagraph(claim)}`;
}

/** Through whom a figure came, from the first relay to the last; empty where nobody stands between. */
export function sayRelays({ claim }: Pick<Figure, 'claim'>): string {
  const names = claim.attribution.slice(1).map((source) => source.name);
  return names.length === 0 ? '' : `through ${names.join(', then ')}`;
}

/** Who says a figure: the origin of its claim. */
export function sayOrigin({ claim }: Pick<Figure, 'claim'>): string {
  return claim.origin?.name ?? 'No source named';
}

/** When a figure holds: as the text fixes it, or the day of the report. */
export function sayAsOf({ asOf, claim }: Pick<Figure, 'asOf' | 'claim'>): string {
  return asOf === undefined
    ? `not said; report dated ${sayDate(claim.report.published.edtf)}`
    : sayDate(asOf);
}

/** A date by which rows can be sorted as text. */
export function sortableAsOf({ asOf, claim }: Pick<Figure, 'asOf' | 'claim'>): string {
  return machineDate(asOf ?? claim.report.published.edtf) ?? '';
}

/** A figure as a row of a chart. A small chart names the place alone; who says it is told when the row is asked. */
export function chartRow(figure: Figure, isSmall = false): ChartRow {
  return {
    id: figure.id,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    words: sayQuantity(figure),
    who: [...(isSmall ? [] : [sayOrigin(figure)]), sayPlace(figure)],
    isContext: false,
  };
}

/** The axis of a measure's own figures. Context never stretches it unless it is drawn too. */
export function axisOfMeasure(
  measure: Pick<Measure, 'figures' | 'context'>,
  hasContext = false,
): Axis | undefined {
  return axisOf([...measure.figures, ...(hasContext ? measure.context.map((count) => count.figure) : [])]);
}

/** The reports that give figures of a measure, earliest first. */
export function reportsOf({ figures }: Pick<Measure, 'figures'>) {
  return [...new Set(figures.map((figure) => figure.claim.report))].sort((a, b) =>
    compareDates(a.published.edtf, b.published.edtf),
  );
}
