import { wordsOf } from './fold.ts';
import type { Query } from './query.ts';
import { areForms, isFiller } from './words.ts';

/** A run of text that a query found, or did not. */
export interface Run {
  text: string;
  isMatch: boolean;
}

/** The text in runs, words that the query asks for apart from the others. */
export function markWords(text: string, { words, phrases }: Pick<Query, 'words' | 'phrases'>): Run[] {
  const asked = [...words, ...phrases].flatMap(wordsOf);
  const meant = asked.length > 1 ? asked.filter((word) => !isFiller(word)) : asked;
  const isAsked = (part: string) => {
    const folded = wordsOf(part).join('');
    return meant.some(
      (word) => (word.length > 2 ? folded.startsWith(word) : folded === word) || areForms(folded, word),
    );
  };
  const runs: Run[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u)) {
    if (part === '') continue;
    const isMatch = /[\p{L}\p{N}]/u.test(part) && isAsked(part);
    const last = runs.at(-1);
    if (last?.isMatch === isMatch && !isMatch) last.text += part;
    else runs.push({ text: part, isMatch });
  }
  return runs;
}
