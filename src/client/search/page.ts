import { resolveChoice } from '../../domain/search/filter-values.ts';
import {
  type Choice,
  countChosen,
  type Filter,
  type SearchState,
  toggle,
} from '../../domain/search/filters.ts';
import type { NameIndex } from '../../domain/search/index-names.ts';
import type { Table } from '../../domain/search/table.ts';
import { Address } from './address.ts';
import { loadEngine } from './engine.ts';
import { loadNames, loadTable } from './files.ts';
import { FilterPanel } from './filter-panel.ts';
import { find, warmUp } from './find.ts';
import { PageView } from './page-view.ts';

/** Brings the search page to life: answers and filters follow the box, and the address follows both. */
export function openPage(page: HTMLElement, input: HTMLInputElement): void {
  new SearchPage(page, input).start();
}

class SearchPage {
  readonly #input: HTMLInputElement;
  readonly #form: HTMLFormElement | null;
  readonly #details: HTMLDetailsElement | null;
  readonly #view: PageView;
  readonly #address = new Address((state) => this.#goTo(state));
  readonly #title = document.title;
  #choice: Choice = {};
  #asked = 0;
  #filters: FilterPanel | undefined;

  constructor(page: HTMLElement, input: HTMLInputElement) {
    this.#input = input;
    this.#form = page.querySelector('form');
    this.#details = page.querySelector('details');
    this.#view = new PageView(page, (filter, value) => this.#toggle(filter, value));
  }

  start(): void {
    warmUp();
    const { q, choice } = this.#address.read();
    // What was typed while this was loading counts more than what the address says.
    if (this.#input.value === '') this.#input.value = q;
    this.#choice = choice;
    if (this.#details && countChosen(choice) > 0 && matchMedia('(min-width: 62rem)').matches)
      this.#details.open = true;
    this.#input.addEventListener('input', () => {
      this.#address.type(this.#state());
      this.#run();
    });
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#address.choose(this.#state());
      this.#run();
    });
    this.#details?.addEventListener('toggle', () => this.#run());
    this.#run();
  }

  #state(): SearchState {
    return { q: this.#input.value.trim(), choice: this.#choice };
  }

  #goTo({ q, choice }: SearchState): void {
    this.#input.value = q;
    this.#choice = choice;
    this.#run();
  }

  #toggle(filter: Filter, value: string): void {
    this.#choice = toggle(this.#choice, filter, value);
    this.#address.choose(this.#state());
    this.#run();
  }

  #run(): void {
    const mine = ++this.#asked;
    this.#view.setBusy(true);
    const isCurrent = () => mine === this.#asked;
    this.#answer(isCurrent)
      .catch(() => {
        if (isCurrent()) this.#view.showError();
      })
      .finally(() => {
        if (isCurrent()) this.#view.setBusy(false);
      });
  }

  async #answer(isCurrent: () => boolean): Promise<void> {
    const { q, choice } = this.#state();
    const isAsking = q !== '' || countChosen(choice) > 0;
    document.title = q === '' ? this.#title : `${q} · ${this.#title}`;
    if (!isAsking) this.#view.showIndex();
    if (!isAsking && this.#details?.open !== true) return;
    const [table, index] = await Promise.all([loadTable(), loadNames()]);
    if (!isCurrent()) return;
    this.#choice = resolveChoice(choice, table.valuesOf, index);
    const showing = { q, choice: this.#choice, table, index, isCurrent };
    if (q !== '') {
      await find(q, isCurrent, async (answer) => {
        if (!isCurrent()) return;
        const hits = answer.texts?.hits;
        if (hits) this.#updateFilters(table, index, new Set(hits.map(({ id }) => id)));
        await this.#view.show({ ...showing, answer, ...(hits && { hits }) });
      });
      return;
    }
    this.#updateFilters(table, index);
    if (!isAsking) return;
    const all = await (await loadEngine()).ask(null);
    const hits = all.toSorted((a, b) => table.placeOf(a.id) - table.placeOf(b.id));
    await this.#view.show({ ...showing, hits });
  }

  #updateFilters(table: Table, index: NameIndex, found?: ReadonlySet<string>): void {
    const place = this.#details?.querySelector('div');
    if (!place || this.#details?.open !== true) return;
    this.#filters ??= new FilterPanel(place, table, index, (filter, value) => this.#toggle(filter, value));
    this.#filters.update(this.#choice, found);
  }
}
