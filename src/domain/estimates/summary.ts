import { sayDate } from '../dates.ts';
import type { Figure, Measure } from '../model.ts';
import { saySharing, type Corroboration } from '../provenance/corroboration.ts';
import { capital, countOf, listOf } from '../words.ts';
import { reportsOf } from './rows.ts';
import { isWordOnly, sayCounted, sayNumber, sayQuantity, statedNumbers } from './wording.ts';

/**
 * What the figures of one measure say, in sentences. It states numbers that the figures state and counts of them, and
 * computes no other: no sum, no mean, no middle of a range.
 */
export function summariseMeasure(measure: Measure, corroboration?: Corroboration): string[] {
  const { figures } = measure;
  if (figures.length === 0) return ['No report gives a figure.'];
  return [
    sayWhich(measure),
    ...sayEnds(figures),
    ...sayCentres(figures),
    ...sayWords(figures),
    ...(corroboration ? sayOrigins(figures, corroboration) : []),
  ];
}

// A sentence with more than this is not read to its end.
const MOST_LISTED = 10;

/** The different quantities of some figures, in the order of the reports: "more than 3,000 (twice)". */
export function sayQuantities(figures: readonly Figure[]): string {
  return listQuantities(figures, sayQuantity);
}

/** The same with what is counted, said once: "more than 3,000 people (twice) and 5,000". */
export function sayQuantitiesCounted(figures: readonly Figure[], unit: string): string {
  const first = figures.find((figure) => !sayQuantity(figure).startsWith('“'));
  const words = first && sayQuantity(first);
  return listQuantities(
    figures,
    (figure) => (sayQuantity(figure) === words ? sayCounted(figure, unit) : sayQuantity(figure)),
    ` of ${unit}`,
  );
}

function listQuantities(figures: readonly Figure[], say: (figure: Figure) => string, of = ''): string {
  const counts = [...Map.groupBy(figures, say)];
  if (counts.length > MOST_LISTED)
    return `${countOf(counts.length, 'different quantity', 'different quantities')}${of}, too many to list`;
  return listOf(
    counts.map(([words, { length }]) =>
      length === 1 ? words : `${words} (${length === 2 ? 'twice' : countOf(length, 'time')})`,
    ),
  );
}

function sayWhich(measure: Measure): string {
  const reports = reportsOf(measure);
  const { figures } = measure;
  const [first, last] = [reports[0], reports.at(-1)];
  const gives = `${capital(countOf(reports.length, 'report'))} ${reports.length === 1 ? 'gives' : 'give'} ${countOf(figures.length, 'figure')}: ${sayQuantitiesCounted(figures, measure.unit)}.`;
  if (!first || !last) return gives;
  const [from, to] = [sayDate(first.published.edtf), sayDate(last.published.edtf)];
  return reports.length === 1
    ? `${gives} The report is dated ${from}.`
    : `${gives} The ${reports.length === 2 ? 'earlier' : 'earliest'} is dated ${from}, the ${reports.length === 2 ? 'later' : 'latest'} ${to}.`;
}

function sayEnds(figures: readonly Figure[]): string[] {
  const values = figures.flatMap(statedNumbers);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || least === most) return [];
  return [
    `The lowest number stated is ${sayStated(least, figures)}, the highest ${sayStated(most, figures)}.`,
  ];
}

/** A stated number with its part, where it has but one. A fraction is told by its words, never by a decimal. */
function sayStated(value: number, figures: readonly Figure[]): string {
  const those = figures.filter((figure) => statedNumbers(figure).includes(value));
  if (!Number.isInteger(value)) return sayQuantities(those);
  const parts = new Set(those.map((figure) => partOf(value, figure)));
  const [part] = parts;
  return sayNumber(value) + (parts.size === 1 && part ? ` (${part})` : '');
}

function partOf(value: number, { bound, low }: Figure): string {
  if (bound === 'range') return value === low ? 'the low end of a range' : 'the high end of a range';
  return {
    exact: '',
    about: 'given as about',
    'at-least': 'a floor',
    'more-than': 'a floor, itself ruled out',
    'up-to': 'a ceiling',
  }[bound];
}

function sayCentres(figures: readonly Figure[]): string[] {
  const numbered = figures.filter((figure) => !isWordOnly(figure));
  const central = numbered.filter(({ bound }) => bound === 'exact' || bound === 'about');
  if (numbered.length === 0 || central.length === numbered.length) return [];
  if (central.length > 0) {
    const rest = numbered.length - central.length;
    return [
      `${capital(countOf(central.length, 'gives', 'give'))} a single number, ${sayQuantities(central)}; the ${rest === 1 ? 'other sets' : 'others set'} limits.`,
    ];
  }
  if (numbered.length > 1) return ['They give limits; none gives a centre.'];
  return [`It gives ${numbered[0]?.bound === 'range' ? 'two limits' : 'one limit'} and no centre.`];
}

function sayWords(figures: readonly Figure[]): string[] {
  const words = figures.filter((figure) => isWordOnly(figure));
  if (words.length === 0) return [];
  const isOne = words.length === 1;
  return [
    `${capital(sayQuantities(words))} ${isOne ? 'is a word' : 'are words'} without a number and ${isOne ? 'has a row' : 'have rows'} without a mark.`,
  ];
}

function sayOrigins(figures: readonly Figure[], corroboration: Corroboration): string[] {
  const { origins, unattributed, relays } = corroboration;
  const whose = figures.length === 1 ? 'Behind it' : 'Behind them';
  const through = relays.length > 0 ? `, through ${listOf(relays.map((relay) => relay.name))}` : '';
  const known =
    origins.length === 0
      ? `${whose} stands no named origin${through}.`
      : `${whose} ${origins.length === 1 ? 'stands' : 'stand'} ${countOf(origins.length, 'independent origin')}: ${listOf(origins.map((origin) => origin.name))}${through}.`;
  const nobody =
    unattributed.length > 0 && origins.length > 0
      ? [
          `${capital(countOf(unattributed.length, 'claim'))} among them ${unattributed.length === 1 ? 'names' : 'name'} no source.`,
        ]
      : [];
  return [known, ...saySharing(corroboration), ...nobody];
}
