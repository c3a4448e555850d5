import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/domain/checks/warnings.ts';
import { changesOf, differencesFrom, figureChange } from '../../src/domain/provenance/changes.ts';
import { makeClaim, makeDossier, makeFigure, makeReport, makeSource } from '../make.ts';

describe('figureChange', () => {
  const atLeast = { low: 400, high: null, bound: 'at-least' } as const;
  const moreThan = { low: 400, high: null, bound: 'more-than' } as const;
  const range = { low: 400, high: 600, bound: 'range' } as const;
  const upTo = { low: null, high: 600, bound: 'up-to' } as const;
  it.each([
    [atLeast, atLeast, undefined],
    [atLeast, moreThan, 'bound-changed'],
    [range, upTo, 'range-cut'],
    [range, atLeast, 'range-cut'],
    [atLeast, { low: 500, high: null, bound: 'at-least' } as const, 'number-changed'],
    [
      { low: 5000, high: 5000, bound: 'about' } as const,
      { low: null, high: 5000, bound: 'up-to' } as const,
      'bound-changed',
    ],
  ])('from %j to %j is %s', (before, after, kind) => {
    expect(figureChange(before, after)).toBe(kind);
  });
});

/** An agency's point and two reports that relay it, each with an officer as its origin unless said otherwise. */
function relayed(claim: Record<string, unknown>, changes: Record<string, unknown>[] = []) {
  return makeDossier({
    reports: {
      'harbour-post': makeReport({ claims: [makeClaim({ attribution: ['officer', 'agency'], ...claim })] }),
    },
    sources: {
      post: makeSource(),
      officer: makeSource({ name: 'an officer', kind: 'unnamed-person', anonymous: true }),
      senator: makeSource({ name: 'a senator', kind: 'named-person' }),
      agency: makeSource({
        kind: 'dispatch',
        points: [
          {
            id: 'agency-point',
            text: 'Between four and six boats burnt, perhaps.',
            attribution: ['officer'],
            hedge: 'perhaps',
            figures: [
              makeFigure({
                id: 'agency-figure',
                low: 4,
                high: 6,
                bound: 'range',
                wording: 'four to six boats',
              }),
            ],
            relayedBy: [{ claim: 'harbour-claim', changes }],
          },
        ],
      }),
    },
  });
}

const changesIn = (dossier: ReturnType<typeof relayed>) => dossier.claims[0]?.relays.flatMap(changesOf) ?? [];

describe('what changed on the way', () => {
  it('is nothing where the claim says what the original says', () => {
    expect(
      changesIn(relayed({ hedge: 'perhaps', figures: [makeFigure({ low: 4, high: 6, bound: 'range' })] })),
    ).toEqual([]);
  });

  it('is computed from figures and attribution', () => {
    const dossier = relayed({
      attribution: ['senator', 'agency'],
      figures: [makeFigure({ low: null, high: 6, bound: 'up-to' })],
    });
    expect(changesIn(dossier)).toEqual([
      {
        kind: 'range-cut',
        basis: 'computed',
        explanation: 'The original has 4 to 6; the report has up to 6.',
      },
      {
        kind: 'attribution-moved',
        basis: 'computed',
        explanation: 'The original credits an officer; the report credits a senator.',
      },
    ]);
  });

  it('names a hedge that was dropped', () => {
    expect(changesIn(relayed({})).map(({ kind }) => kind)).toEqual(['hedge-dropped']);
  });

  it('is not computed again where an analyst explained it', () => {
    const note = { kind: 'hedge-dropped', explanation: 'A doubt became a fact.' };
    expect(changesIn(relayed({}, [note]))).toEqual([{ ...note, basis: 'annotated' }]);
  });
});

it('differencesFrom tells how a fellow claim differs', () => {
  const claims = [
    makeClaim({ id: 'one', attribution: ['officer'], hedge: 'perhaps', figures: [makeFigure({ id: 'f1' })] }),
    makeClaim({ id: 'two', figures: [makeFigure({ id: 'f2', low: 5, high: null, bound: 'at-least' })] }),
  ];
  const dossier = makeDossier({
    reports: { 'harbour-post': makeReport({ claims }) },
    sources: { post: makeSource(), officer: makeSource({ name: 'an officer' }) },
  });
  const [one, two] = dossier.claims;
  expect(one && two && differencesFrom(one, two)).toEqual([
    { kind: 'bound-changed', basis: 'computed', explanation: '5 here, at least 5 there.' },
    { kind: 'hedge-dropped', basis: 'computed', explanation: '“perhaps” is not there.' },
    {
      kind: 'attribution-moved',
      basis: 'computed',
      explanation: 'Credited to an officer here, to nobody there.',
    },
  ]);
});

describe('warnings', () => {
  const judged = (confidence: string, attributions: string[][]) =>
    warningsOf(
      makeDossier({
        reports: {
          'harbour-post': makeReport({
            claims: attributions.map((attribution, n) => makeClaim({ id: `claim-${n}`, attribution })),
          }),
        },
        sources: {
          post: makeSource(),
          officer: makeSource({ name: 'an officer' }),
          senator: makeSource({ name: 'a senator' }),
        },
        judgements: {
          main: {
            order: 1,
            text: 'Boats burnt.',
            confidence,
            confidenceReason: 'Seen.',
            for: attributions.map((_, n) => `claim-${n}`),
            wouldChange: 'A count.',
          },
        },
      }),
    );

  it('name a judgement of high confidence that rests on one origin', () => {
    expect(judged('high', [['officer'], ['officer']])).toEqual([
      'content/judgements/main.yaml has high confidence and the claims for it rest on one independent origin (an officer). Lower the confidence, or let "confidenceReason" say what else it rests on.',
    ]);
    expect(judged('high', [[]])[0]).toContain('no named origin');
  });

  it('are silent on two origins, and on less confidence', () => {
    expect(judged('high', [['officer'], ['senator']])).toEqual([]);
    expect(judged('moderate', [['officer']])).toEqual([]);
  });
});
