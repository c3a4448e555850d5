import { distance } from 'fastest-levenshtein';
import { listOf } from '../words.ts';
import type { NameMatch } from './tiers.ts';
import { fold } from './fold.ts';

/** Why a name is offered, in a line; empty where the name itself says so. */
export function sayReason({ record, tier, form, about }: NameMatch): string {
  const described = about.length > 0 ? `${listOf(about.map(quoted))} in its description` : '';
  if (!form) return described && `matched ${described}`;
  const isOwn = form.origin === 'name';
  if (tier === 'slips')
    return isOwn ? 'a near spelling' : `near ${quoted(form.text)}, ${sayOther(form.text, record.name)}`;
  if (isOwn) return tier === 'alike' ? 'another way to write it' : '';
  return `matched ${quoted(form.text)}, ${sayOther(form.text, record.name)}`;
}

const quoted = (text: string) => `“${text}”`;

/** What one name is to another: a spelling of it where each word is near one of the other, else a name of its own. */
function sayOther(form: string, name: string): string {
  const known = fold(name).split(' ');
  const isSpelling = fold(form)
    .split(' ')
    .every((word) => known.some((one) => distance(word, one) <= Math.max(1, Math.floor(one.length / 3))));
  return `another ${isSpelling ? 'spelling' : 'name'} of ${name}`;
}
