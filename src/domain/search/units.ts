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

/** Cuts the words of a query into names, as long as they come, and single words. */
export function unitsOf(words: readonly string[], index: NameIndex): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const unit = nameAt(words, at, index) ?? {
      length: 1,
      text: words[at] ?? '',
      names: [],
      isNameOnly: false,
    };
    units.push({ text: unit.text, names: unit.names, isNameOnly: unit.isNameOnly });
    at += unit.length;
  }
  return units;
}

function nameAt(
  words: readonly string[],
  at: number,
  index: NameIndex,
): (Unit & { length: number }) | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const folded = wordsOf(text);
    const isFillers = folded.length > 0 && folded.every(isFiller);
    // A filler among other words is the word and not the name, unless capitals say otherwise: "IS", not "is".
    if (isFillers && words.length > 1 && text !== text.toUpperCase()) continue;
    const names = matchNames(text, index).filter((match) => isWhole(match) && isEntityMatch(match));
    if (names.length > 0) return { length, text, names, isNameOnly: isFillers };
  }
  return undefined;
}

/** True where a name is that of a person, place, organisation or event: what claims are about. */
export function isEntityMatch({ record }: NameMatch): boolean {
  return record.kind !== 'reports' && record.kind !== 'estimates' && record.kind !== 'sources';
}
