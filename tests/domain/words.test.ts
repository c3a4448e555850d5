import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, sayDate, yearsOf } from '../../src/domain/dates.ts';
import { toCsv } from '../../src/domain/exports/csv.ts';
import { faultOfBound, BOUNDS } from '../../src/domain/schema/figure.ts';
import { wordCount } from '../../src/domain/schema/common.ts';
import { sayQuantity } from '../../src/domain/estimates/wording.ts';
import { listOf, countOf } from '../../src/domain/words.ts';

describe('sayDate', () => {
  it.each([
    ['2014-12-13', '13 December 2014'],
    ['2016-03', 'March 2016'],
    ['2017', '2017'],
    ['2016-03-24~', 'about 24 March 2016'],
    ['[2016-03-23..2016-03-26]', 'between 23 and 26 March 2016'],
    ['[2014-11-19..2014-12-02]', 'between 19 November and 2 December 2014'],
    ['2016-03-24/..', '24 March 2016 or later'],
    ['2011/2016', '2011 to 2016'],
    ['../2016-03-24', '24 March 2016 or earlier'],
  ])('says %s as %s', (date, words) => {
    expect(sayDate(date)).toBe(words);
  });
});

it('compareDates orders by the earliest moment', () => {
  expect(['2017', '2016-03-24/..', '2014-12-13', '[2016-03-23..2016-03-26]'].sort(compareDates)).toEqual([
    '2014-12-13',
    '[2016-03-23..2016-03-26]',
    '2016-03-24/..',
    '2017',
  ]);
});

it('yearsOf gives every year a date may lie in', () => {
  expect(yearsOf('2015-10-26')).toEqual([2015]);
  expect(yearsOf('[2016-03-23..2016-03-26]')).toEqual([2016]);
  expect(yearsOf('2011/2013')).toEqual([2011, 2012, 2013]);
  expect(yearsOf('2016-03-24/..')).toEqual([2016]);
});

describe('sayQuantity', () => {
  it.each([
    [{ low: 22, high: 22, bound: 'exact' }, '22'],
    [{ low: 5000, high: 5000, bound: 'about' }, 'about 5,000'],
    [{ low: 400, high: null, bound: 'at-least' }, 'at least 400'],
    [{ low: 3000, high: null, bound: 'more-than' }, 'more than 3,000'],
    [{ low: null, high: 600, bound: 'up-to' }, 'up to 600'],
    [{ low: 400, high: 600, bound: 'range' }, '400 to 600'],
    [{ low: null, high: null, bound: 'at-least', wording: 'hundreds' }, '“hundreds”'],
    [{ low: 1 / 3, high: 1 / 3, bound: 'about', wording: 'about a third' }, '“about a third”'],
  ] as const)('says %j as %s', (quantity, words) => {
    expect(sayQuantity(quantity)).toBe(words);
  });

  it('prints no number that was not given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BOUNDS),
        fc.option(fc.nat()),
        fc.option(fc.nat()),
        (bound, low, high) => {
          if (faultOfBound({ low, high, bound })) return;
          const said = (sayQuantity({ low, high, bound }).match(/[\d,]+/g) ?? []).map((text) =>
            Number(text.replaceAll(',', '')),
          );
          for (const number of said) expect([low, high]).toContain(number);
        },
      ),
    );
  });
});

it('faultOfBound accepts each bound with its own numbers only', () => {
  const fits = BOUNDS.filter((bound) => !faultOfBound({ low: 4, high: null, bound }));
  expect(fits).toEqual(['at-least', 'more-than']);
  expect(BOUNDS.filter((bound) => !faultOfBound({ low: null, high: 4, bound }))).toEqual(['up-to']);
  expect(BOUNDS.filter((bound) => !faultOfBound({ low: 4, high: 4, bound }))).toEqual(['exact', 'about']);
  expect(BOUNDS.filter((bound) => !faultOfBound({ low: 4, high: 6, bound }))).toEqual(['range']);
  expect(BOUNDS.filter((bound) => !faultOfBound({ low: null, high: null, bound }))).toEqual([
    'about',
    'at-least',
    'more-than',
    'up-to',
  ]);
});

it('wordCount counts words joined by an apostrophe, a hyphen or a point once', () => {
  expect(wordCount('special forces-style attacks')).toBe(3);
  expect(wordCount('it doesn’t change 3.5 things')).toBe(5);
});

it('countOf and listOf read as words', () => {
  expect(countOf(1, 'report')).toBe('one report');
  expect(countOf(12, 'report')).toBe('12 reports');
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
});

it('toCsv quotes what needs it and leaves open values empty', () => {
  expect(
    toCsv([
      { id: 'a', text: 'He said "no", twice', low: null, ids: ['x', 'y'] },
      { id: 'b', grade: { a: 1 } },
    ]),
  ).toBe('id,text,low,ids,grade\r\na,"He said ""no"", twice",,x;y,\r\nb,,,,"{""a"":1}"\r\n');
});
