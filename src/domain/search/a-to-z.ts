import type { Dossier } from '../model.ts';
import { claimPath } from '../paths.ts';
import { NAME_WORDS } from './filter-words.ts';
import { wordsOf } from './fold.ts';
import { namePath, type NameRecord } from './name-record.ts';
import { everyName } from './names.ts';
import { isArticle } from './sound.ts';

/** A line of the printed index: a page under its name, or another name that leads to it. */
export interface IndexEntry {
  name: string;
  path: string;
  /** What it is; absent on a cross-reference. */
  what?: string;
  /** The name to look under instead. */
  see?: string;
}

export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

/** What stands under no letter of the Latin alphabet, last in the index. */
const OTHER = 'Other scripts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Every name from A to Z, and under each other name where to look. */
export function nameIndexOf(dossier: Dossier): IndexLetter[] {
  const records = everyName(dossier);
  return byLetter([...records.map(headEntry), ...records.flatMap(crossReferences)]);
}

/** Every claim from A to Z by its opening words. */
export function claimIndexOf({ claims }: Dossier): IndexLetter[] {
  return byLetter(claims.map((claim) => ({ name: opening(claim.text), path: claimPath(claim) })));
}

/** The words of a text that fit into a short line. */
function opening(text: string, most = 44): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\s,;:]+\S*$/, '')} …`;
}

function headEntry(record: NameRecord): IndexEntry {
  return { name: record.name, path: namePath(record), what: NAME_WORDS[record.kind].toLowerCase() };
}

/**
 * Other names of a page: every one in print, and of those a reader may type the ones that are filed elsewhere. None
 * that would stand beside the name it leads to.
 */
function crossReferences(record: NameRecord): IndexEntry[] {
  const own = fileUnder(record.name).split(' ')[0] ?? '';
  const places = new Set<string>();
  const isElsewhere = (name: string) => fileUnder(name).split(' ')[0] !== own;
  const printed = (record.printed ?? []).filter(isElsewhere);
  for (const name of [record.name, ...printed]) places.add(placeOf(name));
  const typed = (record.aliases ?? []).filter(
    (name) => !ISO_DAY.test(name) && !places.has(placeOf(name)) && Boolean(places.add(placeOf(name))),
  );
  return [...printed, ...typed].map((name) => ({ name, path: namePath(record), see: record.name }));
}

/** A day as it is typed and not printed. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Names whose filing words open alike stand near each other in the index. */
const placeOf = (name: string) => fileUnder(name).slice(0, 2);

/** What a name is filed under: without an opening article or quotation mark, plain letters. */
function fileUnder(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  const isSmall = ['the', 'a', 'an'].includes(first) || isArticle(first, others[0]);
  return isSmall && others.length > 0 ? others.join(' ') : [first, ...others].join(' ');
}

function byLetter(entries: readonly IndexEntry[]): IndexLetter[] {
  const letters = new Map<string, { key: string; entry: IndexEntry }[]>();
  for (const entry of entries) {
    const key = fileUnder(entry.name);
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : /\d/.test(first) ? '0–9' : OTHER;
    letters.set(letter, [...(letters.get(letter) ?? []), { key, entry }]);
  }
  return [...letters]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || collator.compare(a, b))
    .map(([letter, list]) => ({
      letter,
      entries: list.sort((a, b) => collator.compare(a.key, b.key)).map(({ entry }) => entry),
    }));
}
