import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, plainTwins, wordsOf } from '../../../src/domain/search/fold.ts';

describe(fold, () => {
  test.each([
    ['Zürich', 'zurich'],
    ['Søren Ærø', 'soren aero'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Đinđić', 'dindic'],
    ['Iğdır', 'igdir'],
    ['İzmir', 'izmir'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['A Coruña', 'a coruna'],
    ['Sint-Jans-Plein', 'sint jans plein'],
    ['O’Neill', 'oneill'],
    ["Da'wa, Daʿwa, Da‘wa", 'dawa dawa dawa'],
    ["Anne d'Hautefort", 'anne d hautefort'],
    ["L'Écho", 'l echo'],
    ['U.S.A. and the E.U.', 'usa and the eu'],
    ['St. Ives', 'st ives'],
    ['ﬁle ５', 'file 5'],
    ['  Two   words\n', 'two words'],
    ['!?', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('does nothing to what is folded, and keeps only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

test('a text without letters and digits has no words', () => {
  expect(wordsOf(' … ')).toEqual([]);
});

test('words with letters that Unicode does not take apart have twins in plain letters', () => {
  expect(plainTwins('In der Straße, Straße von Łódź und Zürich, SØREN')).toEqual([
    'strasse',
    'lodz',
    'soren',
  ]);
});
