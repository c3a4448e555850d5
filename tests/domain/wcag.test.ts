import { expect, it } from 'vitest';
import { CRITERIA, criterionOfTag, standingOf, type AccessibilityRun } from '../../src/domain/wcag.ts';

const runOf = (...results: AccessibilityRun['results']): AccessibilityRun => ({
  date: '2001-05-04',
  tools: [],
  settings: [],
  kinds: [],
  results,
});
const result = {
  criterion: '1.4.3',
  check: 'contrast',
  by: 'axe',
  passed: 3,
  failed: 0,
  unclear: 0,
} as const;

it('WCAG 2.2 has 31 criteria at level A and 24 at level AA, each named once', () => {
  expect(CRITERIA.filter(({ level }) => level === 'A').length).toBe(31);
  expect(CRITERIA.filter(({ level }) => level === 'AA').length).toBe(24);
  expect(new Set(CRITERIA.map(({ number }) => number)).size).toBe(CRITERIA.length);
});

it('a tag of axe names its criterion, or none', () => {
  expect(['wcag111', 'wcag1410', 'wcag2aa', 'best-practice', 'wcag22aa'].map(criterionOfTag)).toEqual([
    '1.1.1',
    '1.4.10',
    undefined,
    undefined,
    undefined,
  ]);
});

it('a criterion fails with one fault, holds with a check that passed, and is else not tested', () => {
  expect(standingOf('1.4.3', runOf(result)).standing).toBe('holds');
  expect(standingOf('1.4.3', runOf(result, { ...result, check: 'other', failed: 1 })).standing).toBe('fails');
  expect(standingOf('1.4.3', runOf()).standing).toBe('not-tested');
  expect(standingOf('1.4.3', runOf({ ...result, passed: 0, unclear: 2 })).standing).toBe('not-tested');
  expect(standingOf('1.1.1', runOf(result)).own).toEqual([]);
});
