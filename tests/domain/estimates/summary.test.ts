import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameChart } from '../../../src/domain/estimates/alternative.ts';
import {
  familiesToTellApart,
  isToldInALine,
  lookAlikes,
  summariseFamily,
} from '../../../src/domain/estimates/family.ts';
import { numbersIn, strayNumbers } from '../../../src/domain/estimates/numbers.ts';
import { summariseMeasure } from '../../../src/domain/estimates/summary.ts';
import { sayBound, sayLeftOut, type Quantity } from '../../../src/domain/estimates/wording.ts';
import { corroborator } from '../../../src/domain/provenance/corroboration.ts';
import { makeClaim, makeDossier, makeFigure, makeMeasure, makeReport } from '../../make.ts';
import { anyStatement, makeBoats, makeEstimates } from './make.ts';

const q = (bound: Quantity['bound'], low: number | null, high: number | null): Quantity => ({
  bound,
  low,
  high,
});

describe('the summary of a measure', () => {
  it('tells reports, figures, ends, centres, words and origins', () => {
    const dossier = makeEstimates([
      q('more-than', 400, null),
      q('range', 400, 600),
      q('about', 500, 500),
      { ...q('at-least', null, null), wording: 'hundreds of boats' },
    ]);
    const [boats] = dossier.measures;
    const claims = boats?.figures.map((figure) => figure.claim) ?? [];
    expect(boats && summariseMeasure(boats, corroborator(dossier)(claims))).toMatchInlineSnapshot(`
      [
        "Two reports give four figures: more than 400 boats, 400 to 600, about 500 and “hundreds of boats”. The earlier is dated 26 October 2015, the later 24 March 2016.",
        "The lowest number stated is 400, the highest 600 (the high end of a range).",
        "One gives a single number, about 500; the others set limits.",
        "“hundreds of boats” is a word without a number and has a row without a mark.",
        "Behind them stands one independent origin: Harbour master, through Agency.",
        "One claim among them names no source.",
      ]
    `);
  });

  it.each([
    [[q('range', 400, 600)], 'It gives two limits and no centre.'],
    [[q('up-to', null, 600)], 'It gives one limit and no centre.'],
    [[q('at-least', 400, null), q('range', 400, 600)], 'They give limits; none gives a centre.'],
    [[q('exact', 7, 7), q('at-least', 5, null)], 'One gives a single number, 7; the other sets limits.'],
  ])('of %j says: %s', (quantities, sentence) => {
    expect(summariseMeasure(makeBoats(quantities))).toContain(sentence);
  });

  it('says of the lowest and the highest number what part they have', () => {
    expect(summariseMeasure(makeBoats([q('more-than', 30, null), q('at-least', 31, null)]))).toContain(
      'The lowest number stated is 30 (a floor, itself ruled out), the highest 31 (a floor).',
    );
  });

  it('tells a fraction by its printed words, never by a decimal', () => {
    const text = summariseMeasure(
      makeBoats([{ ...q('about', 1 / 3, 1 / 3), wording: 'about a third' }]),
    ).join(' ');
    expect(text).toContain('“about a third”');
    expect(text).not.toContain('0.3');
  });

  it('tells the ends by their words too, where they are fractions', () => {
    const text = summariseMeasure(
      makeBoats([
        { ...q('about', 1 / 3, 1 / 3), wording: 'about a third' },
        { ...q('exact', 0.5, 0.5), wording: 'one half' },
      ]),
    );
    expect(text).toContain('The lowest number stated is “about a third”, the highest “one half”.');
  });

  it('prints no number that is not in the data', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 6 }), (quantities) => {
        const dossier = makeEstimates(quantities);
        for (const measure of dossier.measures) {
          const claims = measure.figures.map((figure) => figure.claim);
          const told = [...summariseMeasure(measure, corroborator(dossier)(claims)), nameChart(measure)];
          expect(strayNumbers(told.join(' '), measure)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a figure and its measure', () => {
  it('have no bound where there is no number', () => {
    expect(sayBound(q('about', null, null))).toBe('no number given');
    expect(sayBound(q('about', 5, 5))).toBe('about: near this number');
  });

  it('say by its name what is only not said', () => {
    expect(sayLeftOut({ excludes: 'Rafts. Not said: how many.' })).toEqual({
      term: 'Leaves out',
      text: 'Rafts. Not said: how many.',
    });
    expect(sayLeftOut({ excludes: 'Not said: how many.' })).toEqual({ term: 'Not said', text: 'How many.' });
  });

  it('say the unit once, in the singular of one', () => {
    expect(summariseMeasure(makeBoats([q('exact', 1, 1), q('exact', 1, 1), q('exact', 2, 2)]))[0]).toContain(
      'Two reports give three figures: 1 boat (twice) and 2.',
    );
  });
});

describe('the search for stray numbers', () => {
  const measure = makeBoats([q('range', 400, 600)]);
  it('finds a middle, a sum and a rounded number', () => {
    expect(strayNumbers('400 to 600, so 500; together 1,000; some 0.5.', measure)).toEqual([500, 1000, 0.5]);
  });
  it('reads thousands and decimals', () => {
    expect(numbersIn('5,600 of 40,000.5, in 2017-12-05')).toEqual([5600, 40000.5, 2017, 12, 5]);
  });
});

const REPORT = makeReport({
  paragraphs: 1,
  claims: [
    makeClaim({
      figures: [
        makeFigure({ id: 'f1', measure: 'back', bound: 'at-least', low: 5600, high: null }),
        makeFigure({ id: 'f2', measure: 'gone', bound: 'about', low: 5000, high: 5000 }),
        makeFigure({ id: 'f3', measure: 'lands', bound: 'exact', low: 33, high: 33 }),
        makeFigure({ id: 'f5', measure: 'shores', bound: 'exact', low: 3, high: 3 }),
        makeFigure({ id: 'f4', measure: 'gone', bound: 'exact', low: 7, high: 7 }),
      ],
    }),
  ],
});
const FAMILIES = makeDossier({
  reports: { 'harbour-post': REPORT },
  families: {
    returned: { name: 'Returned', order: 2, counts: 'People who are back.' },
    left: { name: 'Left', order: 1, counts: 'People who left.' },
    lands: { name: 'Lands', order: 3, counts: 'Countries.' },
  },
  measures: {
    back: makeMeasure({
      name: 'People back',
      family: 'returned',
      unit: 'people',
      notComparable: [
        { measure: 'gone', why: 'Coming is not going.' },
        { measure: 'lands', why: 'People are not countries.' },
      ],
    }),
    gone: makeMeasure({
      name: 'People gone',
      family: 'left',
      unit: 'people',
      notComparable: [{ measure: 'back', why: 'Coming is not going.' }],
    }),
    lands: makeMeasure({
      name: 'Lands',
      family: 'lands',
      unit: 'countries',
      notComparable: [{ measure: 'shores', why: 'Shores are counted twice.' }],
    }),
    shores: makeMeasure({ name: 'Shores', family: 'lands', unit: 'countries' }),
  },
});

describe('families', () => {
  it('are told measure by measure, with no sentence for two', () => {
    expect(
      FAMILIES.families.map((family) => summariseFamily(family).measures.map(({ text }) => text)),
    ).toEqual([
      ['One report: about 5,000 people and 7.'],
      ['One report: at least 5,600 people.'],
      ['One report: 33 countries.', 'One report: 3 countries.'],
    ]);
  });

  it('show which numbers look alike and are not, once for two measures', () => {
    expect(lookAlikes(FAMILIES.measures).map(({ text, why }) => [text, why])).toEqual([
      ['“At least 5,600” is not more than “about 5,000”.', 'Coming is not going.'],
    ]);
  });

  it('are to be told apart where a measure of another family counts in the same unit', () => {
    expect(familiesToTellApart(FAMILIES.families).map(({ id }) => id)).toEqual(['left', 'returned']);
  });

  it('need no chart for numbers below ten, and one for words and for large numbers', () => {
    expect(isToldInALine(makeBoats([q('exact', 3, 3), q('at-least', 4, null)]))).toBe(true);
    expect(isToldInALine(makeBoats([q('exact', 3, 3), q('exact', 10, 10)]))).toBe(false);
    expect(isToldInALine(makeBoats([q('at-least', null, null)]))).toBe(false);
  });

  it('have no small chart for more rows than a panel holds, nor a sentence that lists them all', () => {
    const many = makeBoats(Array.from({ length: 13 }, (_, n) => q('exact', 100 + n, 100 + n)));
    expect(isToldInALine(many)).toBe(true);
    expect(summariseMeasure(many)[0]).toContain(
      '13 figures: 13 different quantities of boats, too many to list.',
    );
  });
});
