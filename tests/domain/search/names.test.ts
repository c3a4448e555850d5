import { describe, expect, test } from 'vitest';
import { claimIndexOf, nameIndexOf } from '../../../src/domain/search/a-to-z.ts';
import { indexNames } from '../../../src/domain/search/index-names.ts';
import { nearNames } from '../../../src/domain/search/near-names.ts';
import { namesOfDossier } from '../../../src/domain/search/names.ts';
import { namePath } from '../../../src/domain/search/name-record.ts';
import { makeClaim, makeDossier, makeFigure, makePerson, makeReport, makeSource } from '../../make.ts';
import { makeName } from './make.ts';

const printed = (name: string) => ({ name, reports: ['harbour-post'] });
const dossier = makeDossier({
  reports: {
    'harbour-post': makeReport({
      claims: [
        makeClaim({ people: ['ada-moor'], figures: [makeFigure()] }),
        makeClaim({ id: 'other', text: 'An old boat burnt.', attribution: ['master'] }),
      ],
    }),
  },
  sources: {
    post: makeSource(),
    master: makeSource({ name: 'Harbour master', kind: 'named-person', entity: 'ada-moor' }),
    clerk: makeSource({ name: 'A clerk of the harbour', kind: 'unnamed-person', anonymous: true }),
  },
  people: {
    'ada-moor': makePerson({
      variants: [
        printed('Ada Moor'),
        printed('Moor'),
        printed('Mrs Moor'),
        printed('Ada Q. Moor'),
        printed('Harbour master'),
      ],
      aliases: ['ADA MOOR', 'Moore', 'Áda Móor', 'Adah Moor'],
      summary: 'She runs the harbour of the town.',
    }),
  },
});

describe(namesOfDossier, () => {
  const names = namesOfDossier(dossier);

  test('has each person, report, source and estimate with a figure once', () => {
    const named = names.filter(({ kind }) => kind !== 'site');
    expect(named.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'people/ada-moor',
      'reports/harbour-post',
      'estimates/boats',
      'sources/clerk',
      'sources/post',
    ]);
  });

  test('has the pages of the site itself that there are', () => {
    const pages = names.filter(({ kind }) => kind === 'site').map(({ id }) => id);
    expect(pages).toEqual(expect.arrayContaining(['discrepancies', 'data', 'accessibility']));
    expect(pages).not.toContain('about');
    expect(namePath({ kind: 'site', id: 'data' })).toBe('/data/');
  });

  test('has each spelling once, and of the description only words that no name has', () => {
    expect(names[0]).toEqual({
      kind: 'people',
      id: 'ada-moor',
      name: 'Ada Moor',
      line: 'Harbour master',
      claims: 1,
      printed: ['Moor', 'Mrs Moor', 'Ada Q. Moor', 'Harbour master'],
      aliases: ['Moore', 'Adah Moor'],
      about: 'runs town',
    });
  });
});

describe('the index from A to Z', () => {
  const letters = nameIndexOf(dossier);
  const lines = letters.flatMap(({ letter, entries }) =>
    entries.map(({ name, see }) => `${letter}: ${name}${see === undefined ? '' : ` see ${see}`}`),
  );

  test('files every name, without its article, and every other name with where to look', () => {
    expect(lines).toEqual([
      'A: Ada Moor',
      'B: Boats',
      'C: A clerk of the harbour',
      'H: Harbour fire',
      'H: Harbour master',
      'H: Harbour master see Ada Moor',
      'M: Moor see Ada Moor',
      'M: Mrs Moor see Ada Moor',
      'P: The Post',
      'P: Post see Harbour fire',
    ]);
  });

  test('files claims by their opening words', () => {
    expect(
      claimIndexOf(dossier).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]),
    ).toEqual([
      ['H', 'The harbour master says that five boats …'],
      ['O', 'An old boat burnt.'],
    ]);
  });
});

describe(nearNames, () => {
  const index = indexNames([
    makeName('places', 'Irak', { claims: 5 }),
    makeName('people', 'Osman Rashid'),
    makeName('places', 'Morrow Bay'),
    makeName('organisations', 'Army of Irak', { claims: 50 }),
  ]);
  test.each([
    ['iran', ['Irak']],
    ['osmar', ['Osman Rashid']],
    ['morow bay', ['Morrow Bay']],
    ['zebra', []],
    ['of', []],
  ])('offers for %s: %j', (word, near) => {
    expect(nearNames(word, index).map(({ record }) => record.name)).toEqual(near);
  });
});
