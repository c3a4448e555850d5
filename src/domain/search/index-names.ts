import { fold, wordsOf } from './fold.ts';
import type { NameRecord } from './name-record.ts';
import { isArticle, soundOf, soundOfName } from './sound.ts';
import { isFiller } from './words.ts';

/** One way a name is written. */
export interface NameForm {
  text: string;
  folded: string;
  words: readonly string[];
  /** Each two neighbours written as one (El Khazzani, Elkhazzani). */
  joined: readonly string[];
  /** The words that carry the name, without fillers and articles. */
  core: string;
  /** The folded form without spaces. */
  closed: string;
  sound: string;
  /** `name` is the one we use; `printed` stands in a report; `alias` is what a reader may type. */
  origin: 'name' | 'printed' | 'alias';
}

export interface IndexedName {
  record: NameRecord;
  forms: readonly NameForm[];
  about: readonly string[];
  /** Its place in the file, which settles ties. */
  order: number;
}

/** The names file, taken apart once for all queries. */
export interface NameIndex {
  names: readonly IndexedName[];
  /** Every word of every form, with its sound. */
  sounds: ReadonlyMap<string, string>;
  /** Every two neighbours written as one. */
  joined: ReadonlySet<string>;
}

/** Takes the names file apart for looking up. */
export function indexNames(records: readonly NameRecord[]): NameIndex {
  const names = records.map((record, order) => ({
    record,
    order,
    about: record.about?.split(' ') ?? [],
    forms: [
      formOf(record.name, 'name'),
      ...(record.printed ?? []).map((text) => formOf(text, 'printed')),
      ...(record.aliases ?? []).map((text) => formOf(text, 'alias')),
    ],
  }));
  const forms = names.flatMap((name) => name.forms);
  const words = new Set(forms.flatMap((form) => form.words));
  return {
    names,
    sounds: new Map([...words].map((word) => [word, soundOf(word)])),
    joined: new Set(forms.flatMap((form) => form.joined)),
  };
}

function formOf(text: string, origin: NameForm['origin']): NameForm {
  const words = wordsOf(text);
  return {
    text,
    folded: fold(text),
    words,
    joined: words.slice(1).map((word, at) => `${words[at]}${word}`),
    core: coreOf(words),
    closed: words.join(''),
    sound: soundOfName(words),
    origin,
  };
}

/** The words of a name that carry it, as one string; all of them where every one is a filler. */
export function coreOf(words: readonly string[]): string {
  const core = words.filter((word, at) => !isFiller(word) && !isArticle(word, words[at + 1]));
  return (core.length > 0 ? core : words).join(' ');
}
