import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { boxTests } from './search/box.ts';
import { filterTests } from './search/filters.ts';
import { queryTests } from './search/queries.ts';
import { resultTests } from './search/results.ts';
import type { ExpectedFirst, SearchSamples } from './search/samples.ts';
import { useSite } from './support.ts';

const queries = Object.entries(
  parse(readFileSync('tests/browser/queries.yaml', 'utf8')) as Record<
    string,
    string[] | Record<string, string[]>
  >,
).flatMap(([group, list]): ExpectedFirst[] =>
  Array.isArray(list)
    ? list.map((query) => ({ group, query: String(query), pages: [] }))
    : Object.entries(list).flatMap(([pages, own]) =>
        own.map((query) => ({
          group,
          query: String(query),
          pages: pages.split(' | ').map((page) => `/${page}/`),
        })),
      ),
);

const samples: SearchSamples = {
  queries,
  everyNth: 1,
  rounds: 25,
  names: [
    ['kerchove', '/people/gilles-de-kerchove/'],
    ['Giles De Kerchove', '/people/gilles-de-kerchove/'],
    ['abdesalam', '/people/salah-abdeslam/'],
    ['molenbeek', '/places/molenbeek/'],
    ['zaventem', '/places/brussels-airport/'],
    ['daesh', '/organisations/islamic-state/'],
  ],
  frequent: 'brussels',
  beside: 'attack',
  halves: ['pari', 's'],
  told: ['molenbeek', /^Two names, .+ results in the texts\.$/],
  failure: {
    query: 'goulet iran',
    unknown: 'iran',
    links: ['/places/iraq/', '/search/?q=goulet', '/search/#index-i'],
  },
  place: ['Zaventem', 'brussels-airport'],
  crossReference: 'Abdesalam, see Salah Abdeslam',
};

const site = useSite();
queryTests(site, samples);
boxTests(site, samples);
filterTests(site, samples);
resultTests(site, samples);
