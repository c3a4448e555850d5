import { listOf } from '../words.ts';
import { wordsOf } from './fold.ts';
import type { NameForm } from './index-names.ts';
import { slipsBetween } from './near.ts';
import type { NameMatch } from './tiers.ts';

/** Why a name is offered, in a line; empty where the name itself says so. */
export function sayReason({ record, tier, form, about }: NameMatch): string {
  const reasons = [
    form && sayForm(form, tier, record.name),
    about.length > 0 && `${listOf(about.map(quoted))} in its description`,
  ];
  return reasons.filter(Boolean).join('; ');
}

function sayForm(form: NameForm, tier: NameMatch['tier'], name: string): string {
  const isOwn = form.origin === 'name';
  if (tier === 'slips' || tier === 'slips-spread')
    return isOwn ? 'a near spelling' : `near ${quoted(form.text)}, ${sayOther(form, name)}`;
  if (isOwn) return tier === 'alike' ? 'another way to write it' : '';
  return `matched ${quoted(form.text)}, ${sayOther(form, name)}`;
}

/** Longer names are cut: a headline would fill the box. */
const LONGEST = 40;

const quoted = (text: string) =>
  `“${text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/, '')} …`}”`;

/** What one form is to the name we use: part of it, a spelling of it, or another name. */
function sayOther({ words }: NameForm, name: string): string {
  const known = wordsOf(name);
  if (words.every((word) => known.includes(word))) return `short for ${name}`;
  const isNear = (word: string) =>
    known.some((one) => slipsBetween(word, one) <= Math.max(1, Math.floor(one.length / 3)));
  return `another ${words.every(isNear) ? 'spelling' : 'name'} of ${name}`;
}
