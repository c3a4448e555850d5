import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../src/domain/search/mark.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';

const mark = (text: string, query: string) =>
  markWords(text, parseQuery(query))
    .map(({ text: run, isMatch }) => (isMatch ? `[${run}]` : run))
    .join('');

test.each([
  ['The bombers of Zürich, trained.', 'zurich bombing', 'The [bombers] of [Zürich], trained.'],
  ['In the harbour', 'the harbour', 'In the [harbour]'],
  ['Harbours', 'harb', '[Harbours]'],
  ['It is I', 'i', 'It is [I]'],
  ['A man’s boat', '"mans boat"', 'A [man’s] [boat]'],
])('in %j, %s: %s', (text, query, marked) => {
  expect(mark(text, query)).toBe(marked);
});

test('the runs together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      expect(
        markWords(text, parseQuery(query))
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
