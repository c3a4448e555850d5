import { readState, writeState, type EstimateState } from '../domain/estimates/state.ts';
import './chart.ts';
import type { EstimateChart } from './chart.ts';
import './sort-table.ts';
import type { SortTable } from './sort-table.ts';

/**
 * `<estimate-view>` around charts, their tables and a form: shows what the form and the tables' boxes choose, and
 * keeps it in the address, so that a link shows another reader the same.
 */
class EstimateView extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const show = () => {
      this.#show(this.#asked(), form);
    };
    this.addEventListener('change', (event) => {
      // A chart without a figure says nothing, so the last one stays.
      if (this.#boxes().length > 0 && !this.#boxes().some((box) => box.checked))
        (event.target as HTMLInputElement).checked = true;
      this.#ask(this.#chosen(form), form);
    });
    this.addEventListener('sorted', () => {
      this.#ask(this.#chosen(form), form);
    });
    form.querySelector('button')?.addEventListener('click', () => void this.#savePicture(form));
    addEventListener('popstate', show);
    form.hidden = false;
    for (const box of this.#boxes()) box.hidden = false;
    show();
  }

  #asked(): EstimateState {
    const columns = this.#sorted()?.querySelectorAll<HTMLElement>('th[data-column]') ?? [];
    return readState(
      location.search,
      this.#boxes().map(idOf),
      [...columns].map((heading) => heading.dataset['column'] ?? ''),
    );
  }

  #chosen(form: HTMLFormElement): EstimateState {
    const fields = new FormData(form);
    const boxes = this.#boxes();
    const drawn = boxes.filter((box) => box.checked).map(idOf);
    const sort = this.#sorted()?.sort;
    return {
      ...(drawn.length < boxes.length ? { figures: drawn } : {}),
      view: fields.get('view') === 'table' ? 'table' : 'chart',
      context: fields.has('context'),
      ...(sort ? { sort } : {}),
    };
  }

  #ask(state: EstimateState, form: HTMLFormElement): void {
    history.pushState(null, '', `${location.pathname}${writeState(state, location.search)}${location.hash}`);
    this.#show(state, form);
  }

  #show({ figures, view, context, sort }: EstimateState, form: HTMLFormElement): void {
    for (const field of form.querySelectorAll<HTMLInputElement>('input'))
      field.checked = field.type === 'radio' ? field.value === view : context;
    for (const box of this.#boxes()) {
      box.checked = figures?.includes(idOf(box)) ?? true;
      box.closest('tr')?.toggleAttribute('data-left-out', !box.checked);
    }
    const sorted = this.#sorted();
    if (sorted && (sorted.sort?.column !== sort?.column || sorted.sort?.isDescending !== sort?.isDescending))
      sorted.sort = sort;
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-for]'))
      if (details.dataset['for'] === 'context' ? context : view === 'table') details.open = true;
    for (const chart of this.querySelectorAll<EstimateChart>('estimate-chart')) {
      chart.hidden = view === 'table';
      chart.toggleAttribute('data-with-context', context);
      if (figures) chart.dataset['figures'] = figures.join(' ');
      else chart.removeAttribute('data-figures');
      chart.redraw();
    }
    const link = form.querySelector<HTMLAnchorElement>('a');
    if (link) link.href = location.href;
  }

  async #savePicture(form: HTMLFormElement): Promise<void> {
    const chart = this.querySelector<EstimateChart>('estimate-chart');
    if (!chart) return;
    const { picture } = await chart.drawing();
    const { title = '', credit = '', file = '' } = form.dataset;
    const blob = await picture(title, credit.split('\n'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('th input[type=checkbox]')];
  }

  #sorted(): SortTable | null {
    return this.querySelector<SortTable>('sort-table[data-kept]');
  }
}
customElements.define('estimate-view', EstimateView);

function idOf(box: HTMLInputElement): string {
  return box.closest('tr')?.dataset['figure'] ?? '';
}
