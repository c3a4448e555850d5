import { readState, writeState, type EstimateState } from '../domain/estimates/state.ts';
import './chart.ts';
import type { EstimateChart } from './chart.ts';
import './sort-table.ts';
import type { SortTable } from './sort-table.ts';

/**
 * Shows in the charts and tables of a view what the address asks for, and what its controls, if it has them, and
 * the tables' boxes choose. The choice stands in the address, so that a link shows another reader the same.
 */
export class EstimateControls {
  constructor(readonly view: HTMLElement) {
    view.addEventListener('change', ({ target }) => {
      // A chart without a figure says nothing, so the last one stays.
      if (target instanceof HTMLInputElement && this.#boxes().every((box) => !box.checked))
        target.checked = true;
      this.#ask();
    });
    view.addEventListener('sorted', () => {
      this.#ask();
    });
    view
      .querySelector('.estimate-controls button')
      ?.addEventListener('click', () => void this.#savePicture());
    addEventListener('popstate', () => {
      this.#show(this.#asked());
    });
    this.#show(this.#asked());
  }

  #asked(): EstimateState {
    const columns = this.#sorted()?.querySelectorAll<HTMLElement>('th[data-column]') ?? [];
    return readState(
      location.search,
      this.#boxes().map(idOf),
      [...columns].map((heading) => heading.dataset['column'] ?? ''),
    );
  }

  #chosen(): EstimateState {
    const field = (name: string) => this.view.querySelector<HTMLInputElement>(`input[name=${name}]`);
    const boxes = this.#boxes();
    const drawn = boxes.filter((box) => box.checked).map(idOf);
    const sort = this.#sorted()?.sort;
    // Where there is no field, as in a frame, what the address asked for stays.
    const { view, context } = this.#asked();
    const isChart = field('view')?.checked ?? view === 'chart';
    return {
      ...(drawn.length < boxes.length ? { figures: drawn } : {}),
      view: isChart ? 'chart' : 'table',
      context: field('context')?.checked ?? context,
      ...(sort ? { sort } : {}),
    };
  }

  #ask(): void {
    const state = this.#chosen();
    history.pushState(null, '', `${location.pathname}${writeState(state, location.search)}${location.hash}`);
    this.#show(state);
  }

  #show({ figures, view, context, sort }: EstimateState): void {
    for (const field of this.view.querySelectorAll<HTMLInputElement>('.estimate-controls input'))
      field.checked = field.type === 'radio' ? field.value === view : context;
    for (const box of this.#boxes()) {
      box.checked = figures?.includes(idOf(box)) ?? true;
      box.closest('tr')?.toggleAttribute('data-left-out', !box.checked);
    }
    const sorted = this.#sorted();
    if (sorted && (sorted.sort?.column !== sort?.column || sorted.sort?.isDescending !== sort?.isDescending))
      sorted.sort = sort;
    for (const details of this.view.querySelectorAll<HTMLDetailsElement>('details[data-for]'))
      if (details.dataset['for'] === 'context' ? context : view === 'table') details.open = true;
    for (const chart of this.view.querySelectorAll<EstimateChart>('estimate-chart')) {
      chart.hidden = view === 'table';
      chart.toggleAttribute('data-with-context', context);
      if (figures) chart.dataset['figures'] = figures.join(' ');
      else chart.removeAttribute('data-figures');
      chart.redraw();
    }
    const link = this.view.querySelector<HTMLAnchorElement>('.estimate-controls a');
    if (link) link.href = location.href;
  }

  async #savePicture(): Promise<void> {
    const chart = this.view.querySelector<EstimateChart>('estimate-chart');
    const controls = this.view.querySelector<HTMLElement>('.estimate-controls');
    if (!chart || !controls) return;
    const { picture } = await chart.drawing();
    const { title = '', credit = '', file = '' } = controls.dataset;
    // Where the build did not know the site's address, this page does.
    const lines = credit
      .split('\n')
      .map((line) => (line.startsWith('/') ? new URL(line, location.href).href : line));
    const blob = await picture(title, lines);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = file;
    link.click();
    // Some browsers begin to read the picture only after this turn.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.view.querySelectorAll<HTMLInputElement>('th input[type=checkbox]')];
  }

  #sorted(): SortTable | null {
    return this.view.querySelector<SortTable>('sort-table[data-kept]');
  }
}
function idOf(box: HTMLInputElement): string {
  return box.closest('tr')?.dataset['figure'] ?? '';
}
