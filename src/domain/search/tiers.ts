import type { NameForm } from './index-names.ts';
import type { NameRecord } from './name-record.ts';

/** How a query meets a name, best first. */
export const TIERS = [
  // It is the name we use.
  'name',
  // It is another name in print, or one a reader may type.
  'variant',
  // It is one of them in another transcription, or without small words and spaces.
  'alike',
  // Its words stand in one form of the name.
  'words',
  // They begin or sound like words of it.
  'parts',
  // They are other forms of its words.
  'forms',
  // They stand in several forms, or some of them in the description.
  'spread',
  // They all stand in the description.
  'about',
  // They are a slip or two away from words of one form.
  'slips',
  // They are so in several forms, or the rest stands in the description.
  'slips-spread',
] as const;
export type Tier = (typeof TIERS)[number];

/** A name that a query may mean, with the form that it met. */
export interface NameMatch {
  record: NameRecord;
  tier: Tier;
  /** The form that met the query, or most of it. Absent where only the description did. */
  form?: NameForm;
  /** Words of the query that stand in the description. */
  about: readonly string[];
}

/** True where the match is a guess: the query has slips that no spelling explains. */
export function isGuess({ tier }: Pick<NameMatch, 'tier'>): boolean {
  return tier === 'slips' || tier === 'slips-spread';
}

/** True where the query is the name, in whatever spelling. */
export function isWhole({ tier }: Pick<NameMatch, 'tier'>): boolean {
  return tier === 'name' || tier === 'variant' || tier === 'alike';
}
