import { fold } from './fold.ts';
import type { IndexedName, NameIndex } from './index-names.ts';
import { matchNames } from './match.ts';
import { isWhole, type NameMatch } from './tiers.ts';
import type { Query } from './query.ts';

/** The names that a whole query means, best first: its words and phrases lead to them, and nothing it excludes is theirs. */
export function matchQuery({ words, phrases, without }: Query, index: NameIndex): NameMatch[] {
  const found = matchNames([...words, ...phrases].join(' '), index);
  // Where a name is met as a whole, pages that merely speak of it are not what was asked for.
  const hasWhole = found.some(isWhole);
  const named = hasWhole ? found.filter(({ tier }) => tier !== 'about') : found;
  if (phrases.length + without.length === 0) return named;
  const byRecord = new Map(index.names.map((name) => [name.record, name]));
  return named.filter(({ record }) => {
    const name = byRecord.get(record);
    return name && phrases.every((phrase) => says(name, phrase)) && !without.some((part) => says(name, part));
  });
}

/** True where a form of the name has the words of a phrase one after the other. */
function says({ forms }: IndexedName, phrase: string): boolean {
  const folded = ` ${fold(phrase)} `;
  return forms.some((form) => ` ${form.folded} `.includes(folded));
}
