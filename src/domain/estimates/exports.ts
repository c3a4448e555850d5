import { figureFields, type Row } from '../exports/tables.ts';
import type { Corroboration } from '../provenance/corroboration.ts';
import type { ContextCount, Measure, Reference } from '../model.ts';
import { claimPath } from '../paths.ts';
import { compareFigures } from './compatibility-words.ts';
import { sayQuantity } from './wording.ts';
import { summariseMeasure } from './summary.ts';

/** The figures of a measure as rows, with what a reader needs who has only this file. `at` makes addresses. */
export function figureRows({ figures }: Pick<Measure, 'figures'>, at: (path: string) => string): Row[] {
  return figures.map((figure) => ({
    ...figureFields(figure),
    words: sayQuantity(figure),
    origin: figure.claim.origin?.id,
    attribution: figure.claim.attribution.map((source) => source.id),
    published: figure.claim.report.published.edtf,
    paragraph: figure.claim.paragraph,
    text: figure.claim.text,
    url: at(claimPath(figure.claim)),
  }));
}

/** A count from outside the reports as a row. It has no measure: it stands beside one and is none of its figures. */
export function contextRows(counts: readonly ContextCount[], references: readonly Reference[]): Row[] {
  return counts.map((count) => ({
    id: count.id,
    publisher: count.publisher,
    published: count.published,
    low: count.figure.low,
    high: count.figure.high,
    bound: count.figure.bound,
    population: count.figure.population,
    asOf: count.figure.asOf,
    caution: count.caution,
    references: references
      .filter((reference) => count.references.includes(reference.id))
      .map(({ title, publisher, published, address }) => ({ title, publisher, published, address })),
  }));
}

/** A measure with its figures, what is said of them, and its context apart, for a JSON file. */
export function measureFile(
  measure: Measure,
  references: readonly Reference[],
  corroboration: Corroboration,
  at: (path: string) => string,
): Row {
  return {
    id: measure.id,
    name: measure.name,
    family: measure.family.id,
    definition: measure.definition,
    includes: measure.includes,
    excludes: measure.excludes,
    unit: measure.unit,
    notComparable: measure.notComparable.map(({ measure: other, why }) => ({ measure: other.id, why })),
    summary: summariseMeasure(measure, corroboration),
    figures: figureRows(measure, at),
    comparison: compareFigures(measure.figures),
    context: contextRows(measure.context, references),
  };
}
