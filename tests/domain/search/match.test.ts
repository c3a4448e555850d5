import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/domain/search/index-names.ts';
import { matchNames } from '../../../src/domain/search/match.ts';
import { matchQuery } from '../../../src/domain/search/match-query.ts';
import type { NameRecord } from '../../../src/domain/search/name-record.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { sayReason } from '../../../src/domain/search/reason.ts';
import { isGuess } from '../../../src/domain/search/tiers.ts';
import { makeName } from './make.ts';

const records: NameRecord[] = [
  makeName('people', 'Johan van Oldenborgh', {
    printed: ['Oldenborgh'],
    aliases: ['Jo Oldenborg'],
    about: 'mayor council',
  }),
  makeName('people', 'Sara El-Khatib', { printed: ['El-Khatib'], about: 'pilot suspect harbour fire' }),
  makeName('people', 'Osman Rashid', { about: 'captain' }),
  makeName('places', 'Zürich', { aliases: ['Turicum'] }),
  makeName('places', 'Port Morrow', { printed: ['Morrow'], claims: 9 }),
  makeName('places', 'Morrow Bay', { claims: 20 }),
  makeName('places', 'Port Morrow harbour', { printed: ['the docks'] }),
  makeName('places', 'Irak'),
  makeName('organisations', 'Northern League', { printed: ['IS', 'NL'], aliases: ['Liga'] }),
  makeName('organisations', 'Council of Port Morrow', { about: 'senate mayor' }),
  makeName('events', 'Harbour fire of 3 May 2015', { aliases: ['Morrow dock bombing'] }),
  makeName('reports', 'Morrow harbour burns'),
  makeName('sources', 'Morrow Gazette of 4 May 2015'),
];
const index = indexNames(records);
const find = (query: string) => matchNames(query, index);
const names = (query: string) => find(query).map(({ record }) => record.name);

describe(matchNames, () => {
  test('a name comes before other names, those before names that have the word, those before slips', () => {
    const ranked = indexNames([
      makeName('places', 'Marlow Heath'),
      makeName('places', 'Heathrow', { aliases: ['Marlow'] }),
      makeName('places', 'Marlow'),
      makeName('places', 'Barlow'),
    ]);
    expect(matchNames('marlow', ranked).map(({ record, tier }) => [record.name, tier])).toEqual([
      ['Marlow', 'name'],
      ['Heathrow', 'variant'],
      ['Marlow Heath', 'words'],
    ]);
  });

  test.each([
    ['Oldenborgh', 'variant', 'Johan van Oldenborgh'],
    ['zurich', 'name', 'Zürich'],
    ['Zuerich', 'alike', 'Zürich'],
    ['portmorrow', 'alike', 'Port Morrow'],
    ['the port of morrow', 'alike', 'Port Morrow'],
    ['al khatib', 'alike', 'Sara El-Khatib'],
    ['rashid', 'words', 'Osman Rashid'],
    ['joh olden', 'parts', 'Johan van Oldenborgh'],
    ['elkhatib', 'alike', 'Sara El-Khatib'],
    ['dock bombers', 'forms', 'Harbour fire of 3 May 2015'],
    ['oldenborgh mayor', 'spread', 'Johan van Oldenborgh'],
    ['harbour suspect', 'about', 'Sara El-Khatib'],
    ['oldnborgh', 'slips', 'Johan van Oldenborgh'],
    ['odlenborhg', 'slips', 'Johan van Oldenborgh'],
    ['norhtern laegue', 'slips', 'Northern League'],
    ['is', 'variant', 'Northern League'],
  ])('%s is met as %s: %s', (query, tier, name) => {
    const [first] = find(query);
    expect([first?.tier, first?.record.name]).toEqual([tier, name]);
  });

  test('names that merely have a word stand behind, entities before reports and sources', () => {
    const ranked = names('morrow');
    expect(ranked[0]).toBe('Port Morrow');
    expect(ranked.slice(-2)).toEqual(['Morrow harbour burns', 'Morrow Gazette of 4 May 2015']);
  });

  test.each(['iran', 'hassan', 'khatib pilot zebra', 'zebra', 'osman zebra', 'x', '?', ''])(
    'nothing is meant by %j',
    (query) => {
      expect(names(query)).toEqual([]);
    },
  );

  test('a short word with a slip is a name only where it is all of the name', () => {
    expect(names('irka')).toEqual(['Irak']);
    expect(names('osmam')).toEqual([]);
    expect(names('osmam rashid')).toEqual(['Osman Rashid']);
  });

  test('two slips in a short word make another word', () => {
    const seas = indexNames([makeName('places', 'North Sea Shore')]);
    expect(matchNames('south sea shore', seas)).toEqual([]);
    expect(matchNames('nort sea shoer', seas)).toHaveLength(1);
  });

  test('small words count where capitals say that they name', () => {
    expect(names('what is zebra')).toEqual([]);
    expect(find('IS Liga')[0]?.record.name).toBe('Northern League');
  });

  test('guesses come only where nothing is sure', () => {
    expect(find('oldenborgh').some(isGuess)).toBe(false);
    expect(find('oldenbrogh').every(isGuess)).toBe(true);
  });

  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghiklmnoprstuvz'),
    minLength: 6,
    maxLength: 10,
  });
  const named = fc
    .uniqueArray(fc.tuple(letters, letters), { minLength: 3, maxLength: 12, selector: ([a]) => a })
    .map((pairs) => pairs.map(([a, b]) => makeName('people', `${a} ${b}`, { aliases: [a] })));

  test('every form of a name leads to it first, in any case', () => {
    fc.assert(
      fc.property(named, (made) => {
        const all = indexNames(made);
        for (const { record, forms } of all.names)
          for (const { text } of forms) expect(matchNames(text.toUpperCase(), all)[0]?.record).toBe(record);
      }),
    );
  });

  test('a name with one letter left out is found', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(), (first, last, place) => {
        const made = indexNames([makeName('people', `${first} ${last}`)]);
        const at = place % last.length;
        expect(matchNames(`${first} ${last.slice(0, at)}${last.slice(at + 1)}`, made)).toHaveLength(1);
      }),
    );
  });
});

describe('of guesses', () => {
  test('the one with the fewest slips comes first, however much else its name has', () => {
    const guesses = indexNames([
      makeName('people', 'Ana Teiskukail', { aliases: ['A Teiskukail'], claims: 40 }),
      makeName('people', 'Johannes van Treiskaurkail'),
    ]);
    expect(matchNames('treiskaukail', guesses).map(({ record }) => record.name)).toEqual([
      'Johannes van Treiskaurkail',
      'Ana Teiskukail',
    ]);
  });

  test('a surname of six letters with one slip is meant, one of five is not', () => {
    const surnames = indexNames([makeName('people', 'Bea Sapofud'), makeName('people', 'Bea Tolmi')]);
    expect(matchNames('sapofd', surnames).map(({ record }) => record.name)).toEqual(['Bea Sapofud']);
    expect(matchNames('tolni', surnames)).toEqual([]);
  });
});

describe('small words', () => {
  test('mean a name only where they are all of it', () => {
    expect(names('is')).toEqual(['Northern League']);
    expect(names('of')).toEqual([]);
    expect(names('the')).toEqual([]);
  });

  test('a short particle does not sound like a longer word', () => {
    expect(names('Aeil')).toEqual([]);
  });
});

describe(matchQuery, () => {
  const ask = (query: string) => matchQuery(parseQuery(query), index).map(({ record }) => record.name);

  test('a phrase must stand in one form, word for word', () => {
    expect(ask('"port morrow"')).toContain('Port Morrow');
    expect(ask('"morrow port"')).toEqual([]);
  });

  test('what a minus excludes is left out', () => {
    expect(ask('port morrow -council -harbour')).toEqual(['Port Morrow']);
  });

  test('pages that only speak of a name are left out where the name is met', () => {
    expect(ask('harbour fire of 3 may 2015')).not.toContain('Sara El-Khatib');
  });
});

describe(sayReason, () => {
  const say = (query: string) => {
    const [first] = find(query);
    return first && sayReason(first);
  };
  test.each([
    ['Port Morrow', ''],
    ['port', ''],
    ['Liga', 'matched “Liga”, another name of Northern League'],
    ['Jo Oldenborg', 'matched “Jo Oldenborg”, another name of Johan van Oldenborgh'],
    ['El-Khatib', 'matched “El-Khatib”, short for Sara El-Khatib'],
    ['Zuerich', 'another way to write it'],
    ['oldenborgh mayor', 'matched “Oldenborgh”, short for Johan van Oldenborgh; “mayor” in its description'],
    ['harbour suspect', '“harbour” and “suspect” in its description'],
    ['nothern league', 'a near spelling'],
  ])('of %s: %s', (query, reason) => {
    expect(say(query)).toBe(reason);
  });

  test('a long form is cut after a word', () => {
    const [first] = matchNames(
      'wave of bloodshed',
      indexNames([
        makeName('events', 'Dispatch', {
          aliases: ['Fire in the old harbour, says the mayor, in wave of bloodshed'],
        }),
      ]),
    );
    expect(first && sayReason(first)).toBe(
      'matched “Fire in the old harbour, says the …”, another name of Dispatch',
    );
  });

  test('a form near the name is a spelling of it', () => {
    const [first] = matchNames(
      'abdulah',
      indexNames([makeName('people', 'Abdullah Moor', { printed: ['Abdulah'] })]),
    );
    expect(first && sayReason(first)).toBe('matched “Abdulah”, another spelling of Abdullah Moor');
  });
});
