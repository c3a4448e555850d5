import { sayValue } from '../../domain/search/filter-values.ts';
import { FILTER_WORDS } from '../../domain/search/filter-words.ts';
import { type Choice, type Filter, FILTERS } from '../../domain/search/filters.ts';
import type { NameIndex } from '../../domain/search/index-names.ts';
import { countsOf, type Pages, type Table } from '../../domain/search/table.ts';
import { element } from './dom.ts';

/** Values shown before the reader asks for all of a filter. */
const AT_FIRST = 8;

interface Value {
  value: string;
  label: HTMLLabelElement;
  box: HTMLInputElement;
  count: HTMLElement;
}
interface Group {
  filter: Filter;
  set: HTMLElement;
  values: Value[];
  list: HTMLElement;
  more: HTMLButtonElement;
  showsAll: boolean;
}

/** The filters with their values as boxes to tick, each with the number of results it would leave. */
export class FilterPanel {
  readonly #table: Table;
  readonly #groups: Group[];
  #last: { choice: Choice; found: Pages | undefined } = { choice: {}, found: undefined };

  constructor(
    place: HTMLElement,
    table: Table,
    index: NameIndex,
    onToggle: (filter: Filter, value: string) => void,
  ) {
    this.#table = table;
    this.#groups = FILTERS.map((filter) => this.#group(filter, index, onToggle));
    place.replaceChildren(...this.#groups.map(({ set }) => set));
  }

  /** Brings boxes and counts up to date with what is chosen and found. `found` is absent where nothing is asked. */
  update(choice: Choice, found: Pages | undefined): void {
    this.#last = { choice, found };
    for (const group of this.#groups) this.#updateGroup(group);
  }

  #group(filter: Filter, index: NameIndex, onToggle: (filter: Filter, value: string) => void): Group {
    const counts = countsOf(this.#table, filter, {});
    const values = [...counts]
      .sort(([a, m], [b, n]) => (filter === 'year' ? a.localeCompare(b) : n - m || a.localeCompare(b)))
      .map(([value]): Value => {
        const box = element('input', { type: 'checkbox', name: filter, value });
        const count = element('span', { class: 'search-count' });
        box.addEventListener('change', () => onToggle(filter, value));
        return {
          value,
          box,
          count,
          label: element('label', {}, box, element('span', {}, sayValue(filter, value, index)), count),
        };
      });
    const list = element('div', {}, ...values.map(({ label }) => label));
    const more = element('button', { type: 'button', hidden: true });
    const set = element('fieldset', {}, element('legend', {}, FILTER_WORDS[filter]), list, more);
    const group: Group = { filter, set, values, list, more, showsAll: false };
    more.addEventListener('click', () => {
      group.showsAll = !group.showsAll;
      this.#updateGroup(group);
    });
    return group;
  }

  #updateGroup(group: Group): void {
    const { choice, found } = this.#last;
    const counts = countsOf(this.#table, group.filter, choice, found);
    const chosen = choice[group.filter] ?? [];
    let shown = 0;
    for (const { value, box, count, label } of group.values) {
      const number = counts.get(value) ?? 0;
      box.checked = chosen.includes(value);
      count.textContent = String(number);
      label.dataset['count'] = String(number);
      const isOffered = number > 0 || box.checked;
      if (isOffered) shown += 1;
      label.hidden = !isOffered || (shown > AT_FIRST && !group.showsAll && !box.checked);
    }
    group.set.hidden = shown === 0;
    group.more.hidden = shown <= AT_FIRST;
    group.more.textContent = group.showsAll ? 'Show fewer' : `Show all ${shown}`;
    group.more.setAttribute('aria-expanded', String(group.showsAll));
  }
}
