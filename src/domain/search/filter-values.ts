import { plainWords } from '../labels.ts';
import { capital } from '../words.ts';
import { KIND_OF_FILTER, VALUE_WORDS } from './filter-words.ts';
import { FILTERS, type Choice, type Filter } from './filters.ts';
import { fold } from './fold.ts';
import type { NameIndex } from './index-names.ts';

/** A value of a filter in words: the name an id stands for, or the fixed term. */
export function sayValue(filter: Filter, value: string, index: NameIndex): string {
  const kind = KIND_OF_FILTER[filter];
  const name =
    kind && index.names.find(({ record }) => record.kind === kind && record.id === value)?.record.name;
  return name ?? VALUE_WORDS[filter]?.[value] ?? capital(plainWords(value));
}

/**
 * A choice with each value as the table has it. An address may also be written by hand, with a name in any spelling
 * where the id would stand; a value that means nothing is kept, so that the reader sees what finds nothing.
 */
export function resolveChoice(
  choice: Choice,
  valuesOf: (filter: Filter) => readonly string[],
  index: NameIndex,
): Choice {
  const resolved: Choice = {};
  for (const filter of FILTERS) {
    const given = choice[filter];
    if (!given) continue;
    const known = valuesOf(filter);
    resolved[filter] = [...new Set(given.map((value) => resolve(filter, value, known, index)))];
  }
  return resolved;
}

function resolve(filter: Filter, given: string, known: readonly string[], index: NameIndex): string {
  if (known.includes(given)) return given;
  const folded = fold(given);
  const kind = KIND_OF_FILTER[filter];
  const named = index.names.find(
    ({ record, forms }) => record.kind === kind && forms.some((form) => form.folded === folded),
  );
  return (
    named?.record.id ??
    known.find((value) => fold(sayValue(filter, value, index)) === folded || fold(value) === folded) ??
    given
  );
}
