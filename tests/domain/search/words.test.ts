import { expect, test } from 'vitest';
import { areChangedAbout, slipsAllowed, slipsBetween } from '../../../src/domain/search/near.ts';
import { areForms, isFiller, isPlural } from '../../../src/domain/search/words.ts';

test.each([
  ['bombers', 'bombing'],
  ['senator', 'senate'],
  ['trained', 'training'],
  ['radical', 'radicals'],
  ['libya', 'libyan'],
  ['journalist', 'journalism'],
])('%s and %s are forms of one word', (a, b) => {
  expect(areForms(a, b)).toBe(true);
  expect(areForms(b, a)).toBe(true);
});

test.each([
  ['holland', 'hollande'],
  ['port', 'person'],
  ['art', 'arts'],
  ['marsh', 'march'],
  ['station', 'stationery'],
  ['portage', 'ports'],
])('%s and %s are not', (a, b) => {
  expect(areForms(a, b)).toBe(false);
  expect(areForms(b, a)).toBe(false);
});

test('an s makes a plural', () => {
  expect(isPlural('attack', 'attacks')).toBe(true);
  expect(isPlural('attack', 'attack')).toBe(false);
});

test('small words are fillers', () => {
  expect(isFiller('the')).toBe(true);
  expect(isFiller('harbour')).toBe(false);
});

test('a slip is a letter too many, too few or wrong, or two changed about', () => {
  expect(slipsBetween('harbour', 'harbor')).toBe(1);
  expect(slipsBetween('harbour', 'harbuor')).toBe(1);
  expect(slipsBetween('harbour', 'hatbour')).toBe(1);
  expect(slipsBetween('harbour', 'ahrbuor')).toBeGreaterThan(1);
  expect(areChangedAbout('abc', 'cab')).toBe(true);
  expect(areChangedAbout('abc', 'abd')).toBe(false);
});

test('short words may have no slip, long ones two', () => {
  expect([4, 5, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
