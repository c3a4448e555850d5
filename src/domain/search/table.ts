import { FILTERS, type Choice, type Filter } from './filters.ts';

/**
 * Which pages of the index have which filter values: a small file beside the index. The engine itself knows no OR and
 * counts only what it found by itself; with this table any set of pages can be narrowed and counted.
 */
export interface TableFile {
  /** The engine's id of each page, in reading order. */
  ids: string[];
  /** The pages of each value, as distances from the page before. */
  values: Partial<Record<Filter, Record<string, number[]>>>;
}

/** Pages by the engine's ids. */
export type Pages = ReadonlySet<string>;

/** A page of the index with its filter values. */
export interface TableRow {
  id: string;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Turns rows into the file: for each value, the pages that have it. */
export function writeTable(rows: readonly TableRow[]): TableFile {
  const values = FILTERS.map((filter) => {
    const places = new Map<string, number[]>();
    for (const [at, { filters }] of rows.entries())
      for (const value of new Set(filters[filter] ?? [])) {
        const list = places.get(value) ?? [];
        list.push(at);
        places.set(value, list);
      }
    return [filter, Object.fromEntries([...places].map(([value, list]) => [value, steps(list)]))] as const;
  });
  return { ids: rows.map(({ id }) => id), values: Object.fromEntries(values) };
}

const steps = (places: readonly number[]) => places.map((place, at) => place - (places[at - 1] ?? 0));

/** The table as it is used. */
export interface Table {
  /** Every page, in reading order. */
  ids: readonly string[];
  /** Where in the reading order a page stands. */
  placeOf: (id: string) => number;
  /** The pages that have a value; none for a value that no page has. */
  pagesOf: (filter: Filter, value: string) => Pages;
  /** Every value that some page has. */
  valuesOf: (filter: Filter) => readonly string[];
}

/** Reads the file. */
export function readTable({ ids, values }: TableFile): Table {
  const places = new Map(ids.map((id, at) => [id, at]));
  const none: Pages = new Set();
  const sets = new Map<string, Pages>();
  return {
    ids,
    placeOf: (id) => places.get(id) ?? ids.length,
    valuesOf: (filter) => Object.keys(values[filter] ?? {}),
    pagesOf: (filter, value) => {
      const lists = values[filter] ?? {};
      const list = Object.hasOwn(lists, value) ? lists[value] : undefined;
      if (!list) return none;
      const key = `${filter}=${value}`;
      const known = sets.get(key) ?? new Set(running(list).map((at) => ids[at] ?? ''));
      sets.set(key, known);
      return known;
    },
  };
}

/** The pages that meet every filter of a choice, in one filter any of its values; `undefined` where nothing is chosen. */
export function pagesFor(table: Table, choice: Choice, except?: Filter): Pages | undefined {
  let pages: Pages | undefined;
  for (const filter of FILTERS) {
    const values = choice[filter];
    if (!values || filter === except) continue;
    const any = union(values.map((value) => table.pagesOf(filter, value)));
    pages = pages ? pages.intersection(any) : any;
  }
  return pages;
}

/**
 * How many pages each value of a filter would leave of those found, with the choices in the other filters. `found` is
 * absent where nothing is asked and every page counts.
 */
export function countsOf(table: Table, filter: Filter, choice: Choice, found?: Pages): Map<string, number> {
  const others = pagesFor(table, choice, filter);
  const base = found && others ? found.intersection(others) : (found ?? others);
  return new Map(
    table.valuesOf(filter).map((value) => {
      const pages = table.pagesOf(filter, value);
      return [value, base ? base.intersection(pages).size : pages.size];
    }),
  );
}

/** The pages that are in any of the sets. */
export function union(sets: readonly Pages[]): Pages {
  return sets.reduce<Pages>((all, set) => all.union(set), new Set());
}

function running(list: readonly number[]): number[] {
  let place = 0;
  return list.map((step) => (place += step));
}
