import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/domain/estimates/compatibility-words.ts';
import { compare, intervalOf } from '../../../src/domain/estimates/compatibility.ts';
import { statedNumbers, type Quantity } from '../../../src/domain/estimates/wording.ts';
import { anyQuantity, anyStatement, makeBoats } from './make.ts';

const q = (bound: Quantity['bound'], low: number | null, high: number | null): Quantity => ({
  bound,
  low,
  high,
});
const exact = (value: number) => q('exact', value, value);
const about = (value: number) => q('about', value, value);
const atLeast = (value: number) => q('at-least', value, null);
const moreThan = (value: number) => q('more-than', value, null);
const upTo = (value: number) => q('up-to', null, value);
const range = (low: number, high: number) => q('range', low, high);
const word = q('at-least', null, null);

describe('two figures of one measure', () => {
  it.each([
    [exact(400), exact(400), 'agree'],
    [exact(400), exact(401), 'conflict'],
    [exact(400), atLeast(400), 'agree'],
    [exact(400), moreThan(400), 'conflict'],
    [exact(600), upTo(600), 'agree'],
    [moreThan(400), atLeast(400), 'agree'],
    [moreThan(600), upTo(600), 'conflict'],
    [atLeast(600), upTo(600), 'overlap'],
    [atLeast(400), upTo(600), 'overlap'],
    [range(400, 600), atLeast(400), 'agree'],
    [range(400, 600), moreThan(400), 'overlap'],
    [range(400, 600), range(500, 700), 'overlap'],
    [range(400, 600), range(600, 700), 'overlap'],
    [range(400, 600), range(601, 700), 'conflict'],
    [about(500), exact(550), 'agree'],
    [about(500), exact(551), 'conflict'],
    [about(500), exact(450), 'agree'],
    [about(500), exact(449), 'conflict'],
    [about(500), atLeast(550), 'overlap'],
    [about(500), moreThan(550), 'conflict'],
    [about(500), about(600), 'overlap'],
    [word, exact(1), 'not-comparable'],
    [word, word, 'not-comparable'],
  ] as const)('%j and %j: %s', (a, b, verdict) => {
    expect(compare(a, b)).toBe(verdict);
  });

  it('are compared the same in either order', () => {
    fc.assert(
      fc.property(anyStatement, anyStatement, (a, b) => {
        expect(compare(a, b)).toBe(compare(b, a));
      }),
    );
  });

  it('conflict exactly where no number is allowed by both', () => {
    // Every end, the numbers just beside it, and one beyond all: enough to meet any stretch that two intervals share.
    const samples = (a: Quantity, b: Quantity) =>
      [intervalOf(a), intervalOf(b)]
        .flatMap((interval) => (interval ? [interval.from, interval.to] : []))
        .filter((end) => Number.isFinite(end))
        .flatMap((end) => [end - 0.001, end, end + 0.001]);
    const allows = (quantity: Quantity, value: number) => {
      const interval = intervalOf(quantity);
      if (!interval) return false;
      return (interval.hasFrom ? value >= interval.from : value > interval.from) && value <= interval.to;
    };
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const isShared = samples(a, b).some((value) => allows(a, value) && allows(b, value));
        expect(compare(a, b) === 'conflict').toBe(!isShared);
      }),
    );
  });
});

describe('the comparison in words', () => {
  it('says what each pair shares, conflicts first', () => {
    const { lead, pairs } = compareFigures(
      makeBoats([moreThan(400), upTo(600), exact(400), range(400, 600)]).figures,
    );
    expect(lead).toBe(
      'Four different quantities are stated: one pair conflicts, two pairs overlap and three pairs agree. They cannot all be right: no number fits every one.',
    );
    expect(pairs.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "More than 400 (First, paragraph 1) and 400 (Second, paragraph 1) conflict: no number fits both.",
        "More than 400 (First, paragraph 1) and up to 600 (First, paragraph 2) overlap: both allow the numbers above 400, up to 600, and each allows numbers that the other rules out.",
        "More than 400 (First, paragraph 1) and 400 to 600 (Second, paragraph 2) overlap: both allow the numbers above 400, up to 600, and each allows numbers that the other rules out.",
        "Up to 600 (First, paragraph 2) and 400 (Second, paragraph 1) agree: 400 is one of the numbers that “up to 600” allows.",
        "Up to 600 (First, paragraph 2) and 400 to 600 (Second, paragraph 2) agree: every number that “400 to 600” allows, “up to 600” allows too.",
        "400 (Second, paragraph 1) and 400 to 600 (Second, paragraph 2) agree: 400 is one of the numbers that “400 to 600” allows.",
      ]
    `);
  });

  it.each([
    [[moreThan(400), upTo(600)], 'All can be right at once: the numbers above 400, up to 600 fit every one.'],
    [[atLeast(600), upTo(600)], 'All can be right at once: 600 fits every one.'],
    [[moreThan(30), atLeast(31)], 'All can be right at once: the numbers from 31 up fit every one.'],
    [[about(500), atLeast(520)], 'All can be right at once.'],
    [[range(1, 5), range(4, 9), range(6, 12)], 'They cannot all be right: no number fits every one.'],
  ])('says whether all can be right at once: %j', (quantities, sentence) => {
    expect(compareFigures(makeBoats(quantities).figures).lead).toContain(sentence);
  });

  it('sets no more side by side than anyone reads, and says so', () => {
    const { lead, pairs } = compareFigures(
      makeBoats(Array.from({ length: 17 }, (_, n) => upTo(n + 1))).figures,
    );
    expect(pairs).toEqual([]);
    expect(lead).toBe(
      '17 different quantities are stated, too many to set side by side in pairs. All can be right at once: the numbers up to 1 fit every one.',
    );
  });

  it('takes equal figures together and compares a word with nothing', () => {
    const { lead, pairs } = compareFigures(
      makeBoats([moreThan(3000), moreThan(3000), { ...word, wording: 'hundreds' }]).figures,
    );
    expect(lead).toBe(
      'Two figures both say more than 3,000. “hundreds” gives no number and is compared with nothing.',
    );
    expect(pairs).toEqual([]);
  });

  it('has nothing to say of one figure, and says so', () => {
    expect(compareFigures(makeBoats([about(5)]).figures).lead).toBe(
      'One figure gives a number, so there is nothing to compare it with.',
    );
  });

  it('names the tolerance for "about" and prints no number that it makes', () => {
    const { pairs } = compareFigures(makeBoats([about(500), atLeast(520)]).figures);
    expect(pairs[0]?.text).toBe(
      'About 500 (First, paragraph 1) and at least 520 (Second, paragraph 1) overlap: they share some numbers, and each allows numbers that the other rules out. For “about” this uses the tolerance that the methodology states.',
    );
  });

  it('prints no number that no figure states', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity, { minLength: 2, maxLength: 5 }), (quantities) => {
        const said = new Set(quantities.flatMap(statedNumbers));
        for (const { text } of compareFigures(makeBoats(quantities).figures).pairs)
          for (const digits of text.replace(/\([^)]*\)/g, '').match(/\d[\d,]*\d|\d/g) ?? [])
            expect(said).toContain(Number(digits.replaceAll(',', '')));
      }),
      { numRuns: 60 },
    );
  });
});
