/** What a reader has chosen to see on a page of estimates. It stands in the address, so that a link keeps it. */
export interface EstimateState {
  /** Ids of the figures that are drawn; absent where all are. */
  figures?: string[];
  view: 'chart' | 'table';
  /** Counts from outside the reports are drawn too. */
  context: boolean;
  /** The column by which rows are sorted; absent in the order of the reports. */
  sort?: { column: string; isDescending: boolean };
}

export const DEFAULT_STATE: EstimateState = { view: 'chart', context: false };

/**
 * The state that an address asks for: `?figures=a,b&view=table&context=1&sort=-figure`. Figures and columns that the
 * page does not have are passed over, and so is a list that leaves no figure or leaves out none.
 */
export function readState(
  search: string,
  figures: readonly string[],
  columns: readonly string[] = [],
): EstimateState {
  const asked = new URLSearchParams(search);
  const wanted = new Set((asked.get('figures') ?? '').split(','));
  const chosen = figures.filter((id) => wanted.has(id));
  const sort = /^(-?)(.+)$/.exec(asked.get('sort') ?? '');
  const column = sort?.[2];
  return {
    ...(chosen.length > 0 && chosen.length < figures.length ? { figures: chosen } : {}),
    view: asked.get('view') === 'table' ? 'table' : 'chart',
    context: asked.get('context') === '1',
    ...(column !== undefined && columns.includes(column)
      ? { sort: { column, isDescending: sort?.[1] === '-' } }
      : {}),
  };
}

/** The address that asks for a state, with what else the old one asked for. What is the default is left out. */
export function writeState({ figures, view, context, sort }: EstimateState, search = ''): string {
  const asked = new URLSearchParams(search);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) asked.delete(name);
    else asked.set(name, value);
  };
  set('figures', figures?.join(','));
  set('view', view === 'table' ? 'table' : undefined);
  set('context', context ? '1' : undefined);
  set('sort', sort && `${sort.isDescending ? '-' : ''}${sort.column}`);
  // A comma needs no escape in a query, and an address that people pass on should be readable.
  const query = asked.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}
