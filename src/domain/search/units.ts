import { wordsOf } from './fold.ts';
import type { NameIndex } from './index-names.ts';
import { matchNames } from './match.ts';
import { isWhole, type NameMatch } from './tiers.ts';
import { isFiller } from './words.ts';

/** One or more words of a query that are looked up as one thing. */
export interface Unit {
  text: string;
  /** What the words name, where they are a name in some spelling. */
  names: readonly NameMatch[];
  /** True where the words are looked up as a name only, since as words they would say something else (IS). */
  isNameOnly: boolean;
}

/** The longest name, in words, that is looked for inside a query. */
const LONGEST = 6;

/**
 * Cuts the words of a query into names, as long as they come, and single words. Words that carry no meaning by
 * themselves are left out: they stand on every page, and a question has many of them.
 */
export function unitsOf(words: readonly string[], index: NameIndex): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, index);
    const text = words[at] ?? '';
    if (name) units.push({ text: name.text, names: name.names, isNameOnly: name.isNameOnly });
    else if (!areFillers(wordsOf(text))) units.push({ text, names: [], isNameOnly: false });
    at += name?.length ?? 1;
  }
  return units;
}

const areFillers = (folded: readonly string[]) => folded.length > 0 && folded.every(isFiller);

function nameAt(
  words: readonly string[],
  at: number,
  index: NameIndex,
): (Unit & { length: number }) | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const folded = wordsOf(text);
    const isFillers = areFillers(folded);
    // A filler among other words is the word and not the name, unless capitals say otherwise: "IS", not "is".
    if (isFillers && words.length > 1 && text !== text.toUpperCase()) continue;
    // "in York and" is not a name, though it is one without its small words.
    const hasLooseEnd = [folded.at(0), folded.at(-1)].some((word) => word !== undefined && isFiller(word));
    const names = matchNames(text, index).filter(
      (match) => isWhole(match) && isEntityMatch(match) && !(hasLooseEnd && match.tier === 'alike'),
    );
    if (names.length > 0) return { length, text, names, isNameOnly: isFillers };
  }
  return undefined;
}

/** True where a name is that of a person, place, organisation or event: what claims are about. */
export function isEntityMatch({ record }: NameMatch): boolean {
  return record.kind !== 'reports' && record.kind !== 'estimates' && record.kind !== 'sources';
}
