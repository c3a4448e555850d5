import { fold } from '../../src/domain/search/fold.ts';
import type { ExpectedFirst, SearchSamples } from '../browser/search/samples.ts';
import type { Made, MadeName } from './content.ts';
import { wordMaker, withSlip } from './names.ts';
import { randomFrom } from './random.ts';

interface MadeClaim {
  id: string;
  text: string;
  kind: string;
}

const pathOf = ({ kind, id }: MadeName) => `/${kind}/${id}/`;

/** What the tests of the search ask on a made site: every name in several spellings, claims, words that stand nowhere. */
export function samplesOf(made: Made): SearchSamples {
  const random = randomFrom(11);
  const claims = Object.values(made.files.reports ?? {}).flatMap((report) => report['claims'] as MadeClaim[]);
  const withWords = (words: readonly string[]) =>
    claims.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => `/claims/${id}/`);
  const everywhere = [
    ...made.plainWords,
    ...made.names.flatMap(({ name }) => fold(name).split(' ')),
    ...['harbour', 'boats', 'line', 'herald', 'port', 'authority', 'fire', 'flood', 'strike'],
  ];
  const unknown = wordMaker(random, everywhere);
  const queries = (group: string, list: readonly (readonly [string, readonly string[]])[]) =>
    list.map(([query, pages]): ExpectedFirst => ({ group, query, pages }));
  const wordOf = ({ text }: MadeClaim) => text.slice(text.indexOf(': ') + 2, -1).split(' ');

  // Every third name: people, places, organisations and events are all among them.
  const third = made.names.filter((_, at) => at % 3 === 0);
  const plain = made.names.filter(({ kind }) => kind === 'places' || kind === 'people');
  const frequent = mostFrequent(made, claims);
  const beside = claims.find(({ text }) => text.includes(frequent.name));
  const [shortened] = made.names.filter(({ printed }) => printed.length > 0);
  const [known] = plain;
  // So far from every name that none is offered in its place.
  const nowhere = 'qqqqqqqqqqqq';
  if (!beside || !shortened || !known) throw new Error('The made dossier is too small for these tests.');
  return {
    queries: [
      ...queries(
        'name',
        third.map((one) => [one.name, [pathOf(one)]]),
      ),
      ...queries(
        'lower case, without signs',
        third.map((one) => [fold(one.name), [pathOf(one)]]),
      ),
      ...queries(
        'the word of its own',
        third.map((one) => [one.own.toLowerCase(), [pathOf(one)]]),
      ),
      ...queries(
        'one slip',
        plain.map((one) => [withSlip(fold(one.own), random), [pathOf(one)]]),
      ),
      ...queries(
        'words of a claim',
        random.some(claims, 100).map((claim) => {
          const words = wordOf(claim).slice(0, 4);
          return [words.join(' '), withWords(words)];
        }),
      ),
      ...queries(
        'a name and a word of a claim',
        random.some(claims, 100).flatMap((claim) => {
          const name = made.names.find((one) => claim.text.includes(one.name));
          const [word = ''] = wordOf(claim);
          return name ? [[`${name.own} ${word}`, withWords([name.own, word])] as const] : [];
        }),
      ),
      ...queries(
        'nothing',
        Array.from({ length: 60 }, () => [unknown(), []] as const),
      ),
      ...queries(
        'a name and nothing',
        random.some(plain, 30).map((one) => [`${one.own} ${unknown()}`, []]),
      ),
    ],
    everyNth: 10,
    rounds: 10,
    names: random.some(plain, 6).map((one) => [fold(one.own), pathOf(one)] as const),
    frequent: fold(frequent.own),
    beside: wordOf(beside)[0] ?? '',
    halves: [fold(known.own).slice(0, -1), fold(known.own).slice(-1)],
    told: [fold(frequent.own), /^One name, .+ results in the texts\.$/],
    failure: {
      query: `${fold(known.own)} ${nowhere}`,
      unknown: nowhere,
      links: [`/search/?q=${fold(known.own)}`, `/search/#index-${nowhere.charAt(0)}`],
    },
    place: [fold(frequent.name).toUpperCase(), frequent.id],
    crossReference: `${shortened.printed[0]}, see ${shortened.name}`,
  };
}

/** The place that most claims name. */
function mostFrequent(made: Made, claims: readonly MadeClaim[]): MadeName {
  const places = made.names.filter(({ kind }) => kind === 'places');
  const count = ({ name }: MadeName) => claims.filter(({ text }) => text.includes(name)).length;
  const [first] = places.toSorted((a, b) => count(b) - count(a));
  if (!first) throw new Error('The made dossier has no places.');
  return first;
}
