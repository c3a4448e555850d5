import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeMeasure, creditLines, embedCode } from '../../../src/domain/estimates/cite.ts';
import { figureRows, measureFile } from '../../../src/domain/estimates/exports.ts';
import { sayNumber, sayQuantity } from '../../../src/domain/estimates/wording.ts';
import { toCsv } from '../../../src/domain/exports/csv.ts';
import { corroborator } from '../../../src/domain/provenance/corroboration.ts';
import { makeEstimates } from './make.ts';

const DOSSIER = makeEstimates([
  { bound: 'at-least', low: 400, high: null },
  { bound: 'up-to', low: null, high: 600, asOf: '2016-03' },
]);
const [BOATS] = DOSSIER.measures;
const at = (path: string) => `https://example.org${path}`;

describe('a measure as a file', () => {
  it('has a row for each figure, open sides empty, with the address of its claim', () => {
    const rows = BOATS ? figureRows(BOATS, at) : [];
    expect(rows.map(({ low, high, bound, words, url }) => ({ low, high, bound, words, url }))).toEqual([
      {
        low: 400,
        high: null,
        bound: 'at-least',
        words: 'at least 400',
        url: 'https://example.org/claims/claim-0/',
      },
      {
        low: null,
        high: 600,
        bound: 'up-to',
        words: 'up to 600',
        url: 'https://example.org/claims/claim-1/',
      },
    ]);
    expect(toCsv(rows).split('\r\n')).toHaveLength(4);
  });

  it('keeps context apart from figures', () => {
    const file = BOATS && measureFile(BOATS, [], corroborator(DOSSIER)([]), at);
    expect(Object.keys(file ?? {})).toEqual(
      expect.arrayContaining(['figures', 'context', 'comparison', 'summary']),
    );
    expect(file?.['context']).toEqual([]);
  });

  it('is cited with its address and the date of the site', () => {
    expect(
      citeMeasure(
        { id: 'boats', name: 'Boats' },
        { title: 'Harbour', dated: '2026-11-20' },
        'https://example.org/b/',
      ),
    ).toBe('“Boats”. Measure boats, in: Harbour, 20 November 2026. https://example.org/b/');
    expect(creditLines({ title: 'Harbour', licence: 'CC BY 4.0' }, 'https://example.org/b/')).toEqual([
      'Harbour. CC BY 4.0.',
      'https://example.org/b/',
    ]);
  });

  it('is framed by code that a name cannot break', () => {
    expect(embedCode({ name: 'Boats & "rafts"' }, '/b/', 300)).toBe(
      '<iframe src="/b/" title="Boats &amp; &quot;rafts&quot;" width="100%" height="300" loading="lazy"></iframe>',
    );
  });
});

describe('a number', () => {
  it('is printed as British English prints it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(10_000_000),
          fc.nat(100_000).map((cents) => cents / 100),
        ),
        (value) => {
          expect(sayNumber(value)).toBe(value.toLocaleString('en-GB', { maximumFractionDigits: 2 }));
        },
      ),
    );
  });
});

describe('a quantity in words', () => {
  it.each([
    [{ bound: 'exact', low: 22, high: 22 } as const, '22'],
    [{ bound: 'more-than', low: 180_000, high: null } as const, 'more than 180,000'],
    [{ bound: 'range', low: 0.3, high: 0.35 } as const, '30 to 35 per cent'],
    [{ bound: 'about', low: 0.3, high: 0.3 } as const, 'about 30 per cent'],
    [{ bound: 'about', low: 1 / 3, high: 1 / 3, wording: 'about a third' } as const, '“about a third”'],
    [{ bound: 'about', low: 2.5, high: 2.5 } as const, 'about 2.5'],
    [{ bound: 'at-least', low: null, high: null, wording: 'hundreds' } as const, '“hundreds”'],
    [{ bound: 'at-least', low: null, high: null } as const, 'no number given'],
  ])('%j is %s', (quantity, words) => {
    expect(sayQuantity(quantity)).toBe(words);
  });
});
