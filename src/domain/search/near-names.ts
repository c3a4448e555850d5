import { fold } from './fold.ts';
import type { NameForm, NameIndex } from './index-names.ts';
import { slipsBetween } from './near.ts';
import type { NameRecord } from './name-record.ts';

/** A name to offer for a word that led nowhere. */
export interface NearName {
  record: NameRecord;
  form: NameForm;
}

/** The names nearest to a word or phrase that nothing has, nearest first; none where none is near. */
export function nearNames(text: string, index: NameIndex, most = 3): NearName[] {
  const word = fold(text);
  const furthest = word.length < 5 ? 1 : word.length < 8 ? 2 : 3;
  const near = index.names.flatMap(({ record, forms }) => {
    const slips = forms.map((form) => ({
      record,
      form,
      slips: Math.min(...[form.folded, ...form.words].map((known) => slipsBetween(word, known))),
    }));
    const least = slips.sort((a, b) => a.slips - b.slips)[0];
    return least && least.slips <= furthest && word.length > 2 ? [least] : [];
  });
  return near.sort((a, b) => a.slips - b.slips || b.record.claims - a.record.claims).slice(0, most);
}
