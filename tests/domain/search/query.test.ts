import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmptyQuery, MOST_WORDS, parseQuery, withoutPart } from '../../../src/domain/search/query.ts';

describe(parseQuery, () => {
  test.each([
    ['harbour fire', ['harbour', 'fire'], [], []],
    ['"harbour fire" boats', ['boats'], ['harbour fire'], []],
    ['“harbour fire”', [], ['harbour fire'], []],
    ['harbour -fire -"old boats"', ['harbour'], [], ['fire', 'old boats']],
    ['harbour −fire –boats', ['harbour'], [], ['fire', 'boats']],
    ['El-Khatib counter-terrorism', ['El-Khatib', 'counter-terrorism'], [], []],
    ['"harbour fi', ['harbour', 'fi'], [], []],
    ['- " "" !! harbour', ['harbour'], [], []],
    ['"harbour"', [], ['harbour'], []],
    ['', [], [], []],
  ])('takes %j apart', (text, words, phrases, without) => {
    expect(parseQuery(text)).toEqual({ words, phrases, without });
  });

  test('takes no more words than can be asked', () => {
    expect(parseQuery('boat '.repeat(50)).words).toHaveLength(MOST_WORDS);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(parseQuery(text).words.length).toBeLessThanOrEqual(MOST_WORDS);
      }),
    );
  });
});

test('a minus alone asks for nothing', () => {
  expect(isEmptyQuery(parseQuery('-fire'))).toBe(true);
  expect(isEmptyQuery(parseQuery('"a fire"'))).toBe(false);
});

test('a word or phrase can be taken out of a query', () => {
  expect(withoutPart('harbour zebra fire', 'zebra')).toBe('harbour fire');
  expect(withoutPart('harbour "old zebra"', 'old zebra')).toBe('harbour');
  expect(withoutPart('"harbour fire" zebra', 'zebra')).toBe('"harbour fire"');
});
