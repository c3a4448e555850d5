import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  countChosen,
  FILTERS,
  narrowsToClaims,
  readState,
  toggle,
  writeState,
} from '../../../src/domain/search/filters.ts';
import { resolveChoice, sayValue } from '../../../src/domain/search/filter-values.ts';
import { indexNames } from '../../../src/domain/search/index-names.ts';
import { makeName } from './make.ts';

const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
const choice = fc
  .record(
    Object.fromEntries(
      FILTERS.map((filter) => [filter, fc.uniqueArray(value, { minLength: 1, maxLength: 4 })]),
    ),
    { requiredKeys: [] },
  )
  .map((made) => made as Choice);

describe('the address', () => {
  test('gives back every search that was written to it', () => {
    fc.assert(
      fc.property(value, choice, (q, chosen) => {
        const state = { q, choice: chosen };
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test('is empty where nothing is asked', () => {
    expect(writeState({ q: ' ', choice: {} })).toBe('');
  });

  test('is what a reader would write', () => {
    const choice: Choice = { place: ['harbour', 'old-town'], kind: ['assessment'] };
    expect(writeState({ q: 'boats & fire', choice })).toBe(
      '?q=boats+%26+fire&place=harbour&place=old-town&kind=assessment',
    );
  });

  test('may have what the search does not know, and values twice', () => {
    expect(readState('?q=a&utm=x&place=b&place=b&place=')).toEqual({ q: 'a', choice: { place: ['b'] } });
  });
});

test('a value is put in and taken out', () => {
  const once = toggle({ kind: ['statement'] }, 'place', 'harbour');
  expect(once).toEqual({ kind: ['statement'], place: ['harbour'] });
  expect(countChosen(once)).toBe(2);
  expect(toggle(once, 'place', 'harbour')).toEqual({ kind: ['statement'] });
});

test('every filter but the type of page narrows to claims', () => {
  expect(narrowsToClaims({ type: ['claim'] })).toBe(false);
  expect(narrowsToClaims({ year: ['2015'] })).toBe(true);
});

describe('values', () => {
  const index = indexNames([
    makeName('places', 'Zürich', { id: 'zurich', aliases: ['Turicum'] }),
    makeName('people', 'Zürich', { id: 'someone' }),
  ]);
  const known = { place: ['zurich'], kind: ['reported-fact'], year: ['2015'] } as Record<string, string[]>;

  test('may be written as ids, names in any spelling, or terms; others are kept as they are', () => {
    const given: Choice = {
      place: ['zurich', 'Turicum', 'ZURICH', 'nowhere'],
      kind: ['Reported fact'],
      year: ['2015'],
    };
    expect(resolveChoice(given, (filter) => known[filter] ?? [], index)).toEqual({
      place: ['zurich', 'nowhere'],
      kind: ['reported-fact'],
      year: ['2015'],
    });
  });

  test('are said in words', () => {
    expect([
      sayValue('place', 'zurich', index),
      sayValue('kind', 'reported-fact', index),
      sayValue('type', 'claim', index),
      sayValue('bound', 'at-least', index),
    ]).toEqual(['Zürich', 'Reported fact', 'Claim', 'At least']);
  });
});
