import type { CollectionName } from '../../src/domain/collections.ts';
import { makeClaim, makeFigure, makeMeasure, makePerson, makeReport, makeSource } from '../make.ts';
import { capital, idOf, signed, wordMaker } from './names.ts';
import { randomFrom, type Random } from './random.ts';

export type Fields = Record<string, unknown>;
export type Files = Partial<Record<CollectionName, Record<string, Fields>>>;

/** An entity as it was made: where its page is, its name, and the other names it goes by. */
export interface MadeName {
  kind: 'people' | 'places' | 'organisations' | 'events';
  id: string;
  name: string;
  /** The word that no other name has. */
  own: string;
  printed: string[];
}

/** A dossier of made reports with the names in it. */
export interface Made {
  files: Files;
  names: MadeName[];
  /** A word of the reports that is in no name. */
  plainWords: string[];
}

const CLAIM_KINDS = ['reported-fact', 'assessment', 'allegation', 'intention', 'statement'];
const BOUNDS = [
  { bound: 'exact', low: 12, high: 12, wording: 'twelve' },
  { bound: 'about', low: 40, high: 40, wording: 'about forty' },
  { bound: 'at-least', low: 7, high: null, wording: 'at least seven' },
  { bound: 'more-than', low: 30, high: null, wording: 'more than thirty' },
  { bound: 'up-to', low: null, high: 90, wording: 'up to ninety' },
  { bound: 'range', low: 5, high: 8, wording: 'five to eight' },
];
const DATED = { status: 'found', basis: 'It is on the page.' };

/**
 * A dossier of `size` reports about harbours that do not exist, the same for the same seed. Names grow more slowly than
 * reports, as they do in a real dossier: the same people and places come back.
 */
export function makeDossierFiles(size: number, seed = 7): Made {
  const random = randomFrom(seed);
  const word = wordMaker(random);
  const count = (share: number) => Math.max(4, Math.round(size * share));
  const names = makeNames(random, word, count);
  const plainWords = Array.from({ length: 400 }, () => word(2));
  const sources = makeSources(word, count, names);
  const measures = Array.from({ length: 30 }, () => word());
  const reports = Object.fromEntries(
    Array.from({ length: size }, (_, at) => {
      const id = `${String(at).padStart(4, '0')}-${word(2)}`;
      return [id, makeOneReport(id, { random, names, plainWords, sources, measures })] as const;
    }),
  );
  printNames(names, Object.keys(reports));
  return {
    names,
    plainWords,
    files: {
      ...entityFiles(names, random),
      reports,
      sources: sources.files,
      families: { losses: { name: 'Losses', order: 1, counts: 'What was lost.' } },
      measures: Object.fromEntries(
        measures.map((name) => [
          name,
          makeMeasure({ name: `Boats at ${capital(name)}`, definition: `Boats lost at ${name}.` }),
        ]),
      ),
      groups: makeGroups(random, reports),
    },
  };
}

type Word = (syllables?: number) => string;
type Count = (share: number) => number;

function makeNames(random: Random, word: Word, count: Count): MadeName[] {
  const given = Array.from({ length: 40 }, () => capital(word(2)));
  const many = (kind: MadeName['kind'], share: number, nameOf: (own: string) => string) =>
    Array.from({ length: count(share) }, (): MadeName => {
      const own = random.chance(0.2) ? signed(word(), random) : word();
      const name = nameOf(capital(own));
      return { kind, id: idOf(name), name, own: capital(own), printed: [] };
    });
  return [
    ...many('people', 0.3, (own) => `${random.one(given)} ${random.one(['', '', 'El ', 'van '])}${own}`),
    ...many('places', 0.15, (own) => own),
    ...many('organisations', 0.1, (own) => `${own} ${random.one(['Port Authority', 'Line', 'Herald'])}`),
    ...many('events', 0.08, (own) => `${random.one(['Fire', 'Flood', 'Strike'])} of ${own}`),
  ];
}

/** Gives some names a form in print besides their own: as a newspaper shortens it, or spells it. */
function printNames(names: readonly MadeName[], reports: readonly string[]): void {
  names.forEach((made, at) => {
    if (at % 3 === 0 && made.kind === 'people' && reports.length > 0)
      made.printed.push(`${made.name.charAt(0)}. ${made.name.split(' ').slice(1).join(' ')}`);
  });
}

function entityFiles(names: readonly MadeName[], random: Random): Files {
  const of = (kind: MadeName['kind'], more: (made: MadeName) => Fields) =>
    Object.fromEntries(
      names
        .filter((made) => made.kind === kind)
        .map((made) => [
          made.id,
          {
            name: made.name,
            summary: `${made.name} is in the reports.`,
            aliases: made.printed,
            ...more(made),
          },
        ]),
    );
  return {
    people: of('people', () => makePersonFields(random)),
    places: of('places', () => ({ kind: 'district', noPin: 'It is made up.' })),
    organisations: of('organisations', () => ({ kind: 'company' })),
    events: of('events', () => ({ kind: 'other', date: { edtf: dayOf(random), ...DATED } })),
  };
}

function makePersonFields(random: Random): Fields {
  const {
    name: _name,
    summary: _summary,
    ...fields
  } = makePerson({
    role: random.one(['Harbour master', 'Pilot', 'Clerk', 'Diver', 'Owner of a boat']),
  });
  return fields;
}

interface MadeSources {
  files: Record<string, Fields>;
  publishers: string[];
  relays: string[];
  origins: string[];
}

function makeSources(word: Word, count: Count, names: readonly MadeName[]): MadeSources {
  const ids = (share: number) => Array.from({ length: count(share) }, () => word());
  const [publishers, relays] = [ids(0.03), ids(0.05)];
  const people = names.filter(({ kind }) => kind === 'people').slice(0, count(0.1));
  const spoken = people.map((made) => `${made.id}-speaking`);
  return {
    publishers,
    relays,
    origins: spoken,
    files: Object.fromEntries([
      ...publishers.map((id) => [id, makeSource({ name: `The ${capital(id)} Post` })] as const),
      ...relays.map((id) => [id, makeSource({ name: `${capital(id)} dispatch`, kind: 'dispatch' })] as const),
      ...people.map(
        (made) =>
          [
            `${made.id}-speaking`,
            makeSource({ name: made.name, kind: 'named-person', entity: made.id }),
          ] as const,
      ),
    ]),
  };
}

interface Parts {
  random: Random;
  names: readonly MadeName[];
  plainWords: readonly string[];
  sources: MadeSources;
  measures: readonly string[];
}

function makeOneReport(id: string, parts: Parts): Fields {
  const { random, plainWords, sources } = parts;
  const paragraphs = 3 + random.below(3);
  return makeReport({
    title: capital(`${random.some(plainWords, 5).join(' ')} in the harbour`),
    shortTitle: `Post ${id.slice(0, 4)}`,
    publisher: random.one(sources.publishers),
    published: { edtf: dayOf(random), ...DATED },
    summary: `About ${random.some(plainWords, 6).join(', ')}.`,
    paragraphs,
    claims: Array.from({ length: paragraphs }, (_, at) => makeOneClaim(id, at + 1, parts)),
  });
}

function makeOneClaim(report: string, paragraph: number, parts: Parts): Fields {
  const { random, names, plainWords, sources, measures } = parts;
  const id = `${report}-p${paragraph}`;
  const about = random.some(names, 1 + random.below(3));
  const ids = (kind: MadeName['kind']) => about.filter((made) => made.kind === kind).map((made) => made.id);
  const speaker = random.chance(0.7) ? [random.one(sources.origins)] : [];
  return makeClaim({
    id,
    paragraph,
    text: `${about.map(({ name }) => name).join(', ')}: ${random.some(plainWords, 9).join(' ')}.`,
    kind: random.one(CLAIM_KINDS),
    attribution:
      speaker.length > 0 && random.chance(0.5) ? [...speaker, random.one(sources.relays)] : speaker,
    people: ids('people'),
    places: ids('places'),
    organisations: ids('organisations'),
    events: ids('events'),
    figures: random.chance(0.3)
      ? [makeFigure({ id: `${id}-figure`, measure: random.one(measures), ...random.one(BOUNDS) })]
      : [],
  });
}

/** Every tenth report's first claim says the same as that of the next. */
function makeGroups(random: Random, reports: Readonly<Record<string, Fields>>): Record<string, Fields> {
  const ids = Object.keys(reports);
  return Object.fromEntries(
    ids
      .filter((_, at) => at % 10 === 0 && at + 1 < ids.length)
      .map((id, n) => {
        const next = ids[ids.indexOf(id) + 1] ?? id;
        return [`same-${n}`, { says: `Boats: ${random.below(90)}.`, claims: [`${id}-p1`, `${next}-p1`] }];
      }),
  );
}

const dayOf = (random: Random) =>
  `20${String(10 + random.below(10))}-0${1 + random.below(9)}-1${random.below(10)}`;
