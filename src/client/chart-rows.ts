import type { ChartRow } from '../domain/estimates/layout.ts';
import type { Bound } from '../domain/schema/figure.ts';

/** A row of the chart with what it answers when it is asked. */
export interface AnsweringRow extends ChartRow {
  /** What is told of it: a name and its text. */
  answers: [name: string, text: string][];
  /** Where Enter and the link lead: the claim, or the row of a count from outside. */
  href: string;
  linkText: string;
}

/** The rows of a table of figures, in its order. The table is the only source of the chart. */
export function figureRows(table: Element | null, isSmall: boolean): AnsweringRow[] {
  return rowsOf(table).map(({ base, cell, row }) => {
    const link = row.querySelector<HTMLAnchorElement>('[data-cell=place]');
    const place = cell('place');
    return {
      ...base,
      isContext: false,
      who: [...(isSmall ? [] : [cell('origin')]), place],
      answers: [
        ['In print', cell('wording')],
        ['Of', cell('population')],
        ['Said by', [cell('origin'), cell('through')].filter(Boolean).join(', ')],
        ['As of', cell('as-of')],
      ],
      href: link?.href ?? '',
      linkText: `Open the claim: ${place}`,
    };
  });
}

/** The rows of a table of counts from outside the reports. */
export function contextRows(table: Element | null): AnsweringRow[] {
  return rowsOf(table).map(({ base, cell, row }) => ({
    ...base,
    isContext: true,
    who: [cell('publisher'), `Counts ${cell('population')}`],
    answers: [
      ['Outside the reports', cell('publisher')],
      ['Of', cell('population')],
      ['As of', cell('as-of')],
      ['What differs', cell('caution')],
    ],
    href: `#${row.id}`,
    linkText: 'Go to its row and references',
  }));
}

function rowsOf(table: Element | null) {
  return [...(table?.querySelectorAll<HTMLElement>('tr[data-figure]') ?? [])].map((row) => {
    const { figure = '', low, high, bound } = row.dataset;
    const cell = (name: string) =>
      row.querySelector(`[data-cell=${name}]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const base = {
      id: figure,
      low: low === undefined ? null : Number(low),
      high: high === undefined ? null : Number(high),
      bound: bound as Bound,
      words: cell('words'),
    };
    return { row, cell, base };
  });
}
