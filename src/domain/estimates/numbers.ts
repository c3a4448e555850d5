import type { Measure } from '../model.ts';
import { statedNumbers } from './wording.ts';

/** The numbers that a text prints in digits, thousands commas removed. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}

/**
 * The numbers in a text about a measure that neither its figures, its context, their words, dates and sources state,
 * nor are a count of figures, reports or origins. A generated text must leave none.
 */
export function strayNumbers(text: string, measure: Measure): number[] {
  const { figures, context } = measure;
  const stated = [...figures, ...context.map((count) => count.figure)].flatMap(statedNumbers);
  const printed = [
    measure.name,
    measure.definition,
    ...figures.flatMap(({ wording, population, asOf = '', claim }) => [
      wording,
      population,
      asOf,
      claim.report.published.edtf,
      claim.report.shortTitle,
      String(claim.paragraph),
      ...claim.attribution.map((source) => source.name),
    ]),
    ...context.flatMap(({ publisher, published, figure }) => [publisher, published, figure.population]),
  ].flatMap(numbersIn);
  const counts = Array.from({ length: figures.length + context.length + 1 }, (_, count) => count);
  const known = new Set([
    ...stated,
    ...stated.map((value) => Number((value * 100).toFixed(2))),
    ...printed,
    ...counts,
  ]);
  return numbersIn(text).filter((value) => !known.has(value));
}
