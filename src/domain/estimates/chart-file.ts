import type { Dossier, Measure } from '../model.ts';
import { nameChart } from './alternative.ts';
import { chartSvg } from './chart-svg.ts';
import { creditLines } from './cite.ts';
import { layOut } from './layout.ts';
import { axisOfMeasure, chartRow } from './rows.ts';
import { summariseMeasure } from './summary.ts';

/** The chart of a measure as an SVG file with its title, description and credit. */
export function drawMeasure(
  measure: Measure,
  site: Pick<Dossier['site'], 'title' | 'licence'>,
  address: string,
): string {
  const axis = axisOfMeasure(measure);
  const rows = measure.figures.map((figure) => chartRow(figure));
  return chartSvg(layOut(rows, axis), axis, measure.unit, {
    title: measure.name,
    description: [`${nameChart(measure)}.`, measure.definition, ...summariseMeasure(measure)].join(' '),
    credit: creditLines(site, address),
  });
}
