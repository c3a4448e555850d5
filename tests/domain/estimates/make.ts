import fc from 'fast-check';
import type { Dossier, Measure } from '../../../src/domain/model.ts';
import { BOUNDS } from '../../../src/domain/schema/figure.ts';
import type { Quantity } from '../../../src/domain/estimates/wording.ts';
import { makeClaim, makeDossier, makeFigure, makeMeasure, makeReport, makeSource } from '../../make.ts';

/** Whole numbers of every size that a report may print, small ones as often as large ones. */
const count = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 900 }),
  fc.integer({ min: 1000, max: 400_000 }),
);

/** A quantity that fits its bound, as the schema demands. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({ bound: fc.constantFrom(...BOUNDS), value: count, more: fc.integer({ min: 1, max: 5000 }) })
  .map(({ bound, value, more }) => {
    switch (bound) {
      case 'exact':
      case 'about':
        return { bound, low: value, high: value };
      case 'at-least':
      case 'more-than':
        return { bound, low: value, high: null };
      case 'up-to':
        return { bound, low: null, high: value };
      case 'range':
        return { bound, low: value, high: value + more };
    }
  });

/** A quantity, or a word without a number. */
export const anyStatement: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: anyQuantity },
  fc.constantFrom<Quantity>(
    { bound: 'at-least', low: null, high: null },
    { bound: 'about', low: null, high: null },
  ),
);

type FigureFields = Quantity & { wording?: string; population?: string; asOf?: string };

/** A dossier of two reports whose claims make these figures, in turn, of the measure "boats". */
export function makeEstimates(quantities: readonly FigureFields[]): Dossier {
  const half = Math.ceil(quantities.length / 2);
  const claims = quantities.map((quantity, n) =>
    makeClaim({
      id: `claim-${n}`,
      paragraph: n < half ? n + 1 : n - half + 1,
      attribution: n % 3 === 2 ? [] : ['harbour-master', 'agency'].slice(0, (n % 2) + 1),
      figures: [makeFigure({ id: `figure-${n}`, wording: 'a number of boats', ...quantity })],
    }),
  );
  const [early, late] = [claims.slice(0, half), claims.slice(half)];
  const published = { edtf: '2016-03-24', status: 'found', basis: 'Printed.' };
  const reports = {
    first: makeReport({ shortTitle: 'First', claims: early, paragraphs: early.length }),
    ...(late.length > 0 && {
      second: makeReport({ shortTitle: 'Second', published, claims: late, paragraphs: late.length }),
    }),
  };
  return makeDossier({
    reports,
    measures: { boats: makeMeasure() },
    sources: {
      post: makeSource(),
      'harbour-master': makeSource({ name: 'Harbour master', kind: 'named-person' }),
      agency: makeSource({ name: 'Agency', kind: 'dispatch', restsOn: ['harbour-master'] }),
    },
  });
}

/** The measure "boats" with these figures. */
export function makeBoats(quantities: readonly FigureFields[]): Measure {
  const [boats] = makeEstimates(quantities).measures;
  if (!boats) throw new Error('no measure was made');
  return boats;
}
