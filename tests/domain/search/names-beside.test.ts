import { describe, expect, test } from 'vitest';
import type { Texts } from '../../../src/domain/search/find-texts.ts';
import { indexNames } from '../../../src/domain/search/index-names.ts';
import { matchQuery } from '../../../src/domain/search/match-query.ts';
import { namesAtOnce, namesBeside } from '../../../src/domain/search/names-beside.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { makeName } from './make.ts';

const index = indexNames([
  makeName('organisations', 'Coast Awareness Network'),
  makeName('places', 'Oldenborg', { about: 'boats camps training' }),
]);
const hit = {
  id: 'a',
  score: 1,
  words: [0],
  load: () => Promise.resolve({ url: '/', content: '', excerpt: '', meta: {} }),
};
const nothing: Texts = { hits: [], unknown: [], readings: [], apart: [] };
const something: Texts = { ...nothing, hits: [hit] };

const after = (query: string, texts: Texts) =>
  namesBeside(texts, matchQuery(parseQuery(query), index), parseQuery(query)).map(
    ({ record }) => record.name,
  );
const atOnce = (query: string) =>
  namesAtOnce(matchQuery(parseQuery(query), index), parseQuery(query)).map(({ record }) => record.name);

describe('names beside texts', () => {
  test('a guess stays where no text has the words, and goes where one has', () => {
    expect(after('oldenbrg', nothing)).toEqual(['Oldenborg']);
    expect(after('oldenbrg', something)).toEqual([]);
    expect(atOnce('oldenbrg')).toEqual([]);
  });

  test('several words that are one slip away from a name stay: so much is not met by chance', () => {
    expect(after('coast awarness network', something)).toEqual(['Coast Awareness Network']);
  });

  test('a description that has the words of a question is no answer where a text is one', () => {
    expect(after('boats training camps', something)).toEqual([]);
    expect(after('boats training camps', nothing)).toEqual(['Oldenborg']);
    expect(after('training camps', something)).toEqual(['Oldenborg']);
    expect(atOnce('boats training camps')).toEqual([]);
  });
});
