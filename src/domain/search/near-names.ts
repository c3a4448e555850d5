import { fold } from './fold.ts';
import type { NameForm, NameIndex } from './index-names.ts';
import type { NameRecord } from './name-record.ts';
import { slipsAllowed, slipsBetween } from './near.ts';

/** A name to offer for a word that led nowhere. */
export interface NearName {
  record: NameRecord;
  form: NameForm;
}

interface Candidate extends NearName {
  /** What of the form is near. */
  near: string;
  slips: number;
  isWhole: boolean;
}

/** The names nearest to a word or phrase that nothing has, nearest first, one for each spelling; none is often right. */
export function nearNames(text: string, index: NameIndex, most = 3): NearName[] {
  const word = fold(text);
  if (word.length < 3) return [];
  const candidates = index.names.flatMap(({ record, forms }) =>
    forms.flatMap((form) => nearIn(word, record, form)),
  );
  const ranked = candidates.sort(
    (a, b) => a.slips - b.slips || Number(b.isWhole) - Number(a.isWhole) || b.record.claims - a.record.claims,
  );
  const spellings = new Map<string, Candidate>();
  for (const candidate of ranked)
    if (!spellings.has(candidate.near)) spellings.set(candidate.near, candidate);
  const records = new Map(
    [...spellings.values()].reverse().map((candidate) => [candidate.record, candidate]),
  );
  return [...spellings.values()].filter((one) => records.get(one.record) === one).slice(0, most);
}

/** A form may be further off than what would be taken for it; a single word of a longer form must be nearer. */
function nearIn(word: string, record: NameRecord, form: NameForm): Candidate[] {
  const furthest = Math.max(1, Math.round(word.length / 3));
  const slips = slipsBetween(word, form.folded);
  if (slips <= furthest && form.folded.length > 3)
    return [{ record, form, near: form.folded, slips, isWhole: true }];
  return form.words
    .filter((known) => known.length > 4)
    .map((known) => ({ record, form, near: known, slips: slipsBetween(word, known), isWhole: false }))
    .filter((one) => one.slips <= Math.max(1, slipsAllowed(word.length)));
}
