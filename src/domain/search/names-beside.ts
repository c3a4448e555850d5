import type { Texts } from './find-texts.ts';
import { wordsOf } from './fold.ts';
import { slipsBetween } from './near.ts';
import type { Query } from './query.ts';
import { isGuess, type NameMatch } from './tiers.ts';
import { isFiller } from './words.ts';

/** So many words and more are a question, which a description answers only by accident. */
const QUESTION = 3;

/** The names that hold whatever the texts say, to show at once. */
export function namesAtOnce(names: readonly NameMatch[], query: Query): readonly NameMatch[] {
  return names.filter((match) => !isGuess(match) && !(match.tier === 'about' && isQuestion(query)));
}

/**
 * The names that still hold once the texts have been looked through. Words that stand in a text were not mistyped, so
 * guesses go, unless the query is but a slip away from a name of several words; and where texts answer a question, a
 * name that merely has its words in the description does not.
 */
export function namesBeside(texts: Texts, names: readonly NameMatch[], query: Query): readonly NameMatch[] {
  if (texts.hits.length === 0) return names;
  const wasMeant = texts.readings.every((reading) => !reading.names.some(isGuess));
  return names.filter((match) => {
    if (match.tier === 'about') return !isQuestion(query);
    return !isGuess(match) || !wasMeant || isOneSlipOff(match, query);
  });
}

const isQuestion = ({ words }: Query) =>
  words.flatMap(wordsOf).filter((word) => !isFiller(word)).length >= QUESTION;

function isOneSlipOff({ form }: NameMatch, { words }: Query): boolean {
  const closed = words.flatMap(wordsOf).join('');
  return words.length > 1 && form !== undefined && slipsBetween(form.closed, closed) <= 1;
}
