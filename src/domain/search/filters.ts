/** What results can be narrowed by. Each is a key of the address. */
export const FILTERS = [
  'type',
  'person',
  'place',
  'organisation',
  'event',
  'report',
  'year',
  'kind',
  'bound',
] as const;
export type Filter = (typeof FILTERS)[number];

/** The values chosen in each filter: any of them will do. A filter without a choice is absent. */
export type Choice = Partial<Record<Filter, readonly string[]>>;

/** What the search page shows, as its address says. */
export interface SearchState {
  q: string;
  choice: Choice;
}

/** Reads a search from the part of an address behind the question mark. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const choice: Choice = {};
  for (const filter of FILTERS) {
    const values = [...new Set(params.getAll(filter).map((value) => value.trim()))].filter(Boolean);
    if (values.length > 0) choice[filter] = values;
  }
  return { q: (params.get('q') ?? '').trim(), choice };
}

/** Writes a search as the part of an address behind the question mark; empty where it asks for nothing. */
export function writeState({ q, choice }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  for (const filter of FILTERS) for (const value of choice[filter] ?? []) params.append(filter, value);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** The choice with one value put in or taken out. */
export function toggle(choice: Choice, filter: Filter, value: string): Choice {
  const chosen = choice[filter] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [filter]: _, ...others } = choice;
  return values.length > 0 ? { ...others, [filter]: values } : others;
}

/** How many values are chosen in all. */
export function countChosen(choice: Choice): number {
  return FILTERS.reduce((count, filter) => count + (choice[filter]?.length ?? 0), 0);
}

/** True where a filter is set that only claims can meet. */
export function narrowsToClaims(choice: Choice): boolean {
  return FILTERS.some((filter) => filter !== 'type' && choice[filter] !== undefined);
}
