import { describe, expect, test } from 'vitest';
import { findTexts } from '../../../src/domain/search/find-texts.ts';
import { indexNames } from '../../../src/domain/search/index-names.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { readTable, writeTable } from '../../../src/domain/search/table.ts';
import { makeEngine, makeName } from './make.ts';

const PAGES = {
  fire: 'The fire in the harbour is out, says the mayor of Port Morrow.',
  boats: 'Five boats burnt in the harbour. The League is silent.',
  league: 'The Northern League is a party. Also known as IS and Liga.',
  island: 'Boats from the isle came back to Morrow.',
  train: 'A counter-terrorism train, trained dogs; a plan. A bomb. In the strasse, in Zürich.',
};
const index = indexNames([
  makeName('organisations', 'Northern League', {
    id: 'league',
    printed: ['IS'],
    aliases: ['Liga', 'Lega Nord'],
  }),
  makeName('places', 'Port Morrow', { id: 'morrow', aliases: ['Zaandorp'] }),
  makeName('reports', 'Fire report', { id: 'report' }),
]);
const table = readTable(
  writeTable(
    Object.keys(PAGES).map((id) => ({
      id,
      filters: {
        organisation: id === 'boats' || id === 'fire' ? ['league'] : [],
        place: id === 'fire' || id === 'island' ? ['morrow'] : [],
      },
    })),
  ),
);
const engine = makeEngine(PAGES);
let tables = 0;
const find = async (query: string) => {
  const { hits, unknown, readings, apart } = await findTexts(parseQuery(query), index, engine, () => {
    tables += 1;
    return Promise.resolve(table);
  });
  return {
    pages: hits.map(({ id }) => id),
    unknown,
    ...(apart.length > 0 && { apart }),
    readings: readings.map(({ text, names }) => `${text} = ${names.map(({ record }) => record.name).join()}`),
  };
};

describe(findTexts, () => {
  test('every word must stand on the page', async () => {
    expect((await find('boats harbour')).pages).toEqual(['boats']);
  });

  test('a word that nothing has is named, and nothing is found in spite of the other words', async () => {
    expect(await find('harbour zebra')).toEqual({ pages: [], unknown: ['zebra'], readings: [] });
  });

  test('the shorter word that the engine falls back to is no answer', async () => {
    expect((await engine('planets')).map(({ id }) => id)).toEqual(['train']);
    expect((await find('planets')).unknown).toEqual(['planets']);
    expect((await find('bombers')).pages).toEqual(['train']);
  });

  test('the beginning of a word finds it', async () => {
    expect((await find('harb')).pages.toSorted()).toEqual(['boats', 'fire']);
  });

  test('small words ask for nothing, so that a question is found by what it asks about', async () => {
    expect((await find('how many of the boats would be in your harbour')).pages).toEqual(['boats']);
    expect((await find('van de morrow')).pages.toSorted()).toEqual(['fire', 'island']);
    expect(await find('of the')).toEqual({ pages: [], unknown: [], readings: [] });
  });

  test('words that no page has together are given one by one, each with its pages', async () => {
    expect(await find('mayor train')).toEqual({
      pages: [],
      unknown: [],
      readings: [],
      apart: [
        { text: 'mayor', count: 1 },
        { text: 'train', count: 1 },
      ],
    });
  });

  test('pages with the very word come before those with a longer one', async () => {
    const pages = { longer: 'The trainer is here.', very: 'A train at last.' };
    const texts = await findTexts(parseQuery('train'), index, makeEngine(pages), () =>
      Promise.resolve(table),
    );
    expect(texts.hits.map(({ id }) => id)).toEqual(['very', 'longer']);
  });

  test('a phrase must stand as it is, also beside words', async () => {
    expect((await find('"in the harbour" mayor')).pages).toEqual(['fire']);
    expect((await find('"harbour in"')).unknown).toEqual(['“harbour in”']);
  });

  test('a minus takes away pages with a word, a phrase or a name', async () => {
    expect((await find('harbour -mayor')).pages).toEqual(['boats']);
    expect((await find('harbour -"five boats"')).pages).toEqual(['fire']);
    expect((await find('harbour -liga')).pages).toEqual([]);
  });

  test('another name is read as the name: claims about it come first, then texts that have the word', async () => {
    expect(await find('Liga')).toEqual({
      pages: ['fire', 'boats', 'league'],
      unknown: [],
      readings: ['Liga = Northern League'],
    });
    expect((await find('lega nord harbour')).pages.toSorted()).toEqual(['boats', 'fire']);
    expect((await find('zaandorp boats')).pages).toEqual(['island']);
  });

  test('a small word that is a name is the name alone, or in capitals among others', async () => {
    expect((await find('IS')).pages).toEqual(['fire', 'boats']);
    expect((await find('is')).pages).toEqual(['fire', 'boats']);
    expect((await find('IS mayor')).pages).toEqual(['fire']);
    expect((await find('IS party')).pages).toEqual([]);
    expect((await find('is party')).pages).toEqual(['league']);
    expect((await find('is party')).readings).toEqual([]);
  });

  test('a word with slips that no text has is read as the name it is near', async () => {
    expect(await find('zaandrop')).toEqual({
      pages: ['fire', 'island'],
      unknown: [],
      readings: ['zaandrop = Port Morrow'],
    });
  });

  test('the name we use needs no table, since its pages have it', async () => {
    tables = 0;
    expect((await find('northern league')).pages).toEqual(['league']);
    expect(tables).toBe(0);
  });

  test('letters that the engine does not fold are folded', async () => {
    expect((await find('Straße')).pages).toEqual(['train']);
    expect((await find('Øø')).unknown).toEqual(['Øø']);
  });

  test('a compound is found where it is written apart, and apart where it is one', async () => {
    expect((await find('counterterrorism')).pages).toEqual(['train']);
    expect((await find('trained-dogs')).pages).toEqual(['train']);
    expect((await find('is-zebra')).unknown).toEqual(['is-zebra']);
  });
});
