export interface TableSort {
  column: string;
  isDescending: boolean;
}

/**
 * `<sort-table>` around a table: turns the headings that have `data-column` into buttons that sort its rows, first
 * upwards, then downwards, then back to the order of the page. Tells of it with the event `sorted`.
 */
export class SortTable extends HTMLElement {
  #sort: TableSort | undefined;
  #order: Element[] = [];

  connectedCallback(): void {
    if (this.#order.length > 0) return;
    this.#order = [...this.querySelectorAll('tbody > tr')];
    // One row is in order however it is turned.
    if (this.#order.length < 2) return;
    for (const heading of this.#headings()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        this.sort = this.#after(heading.dataset['column'] ?? '');
        this.dispatchEvent(new CustomEvent('sorted', { bubbles: true }));
      });
    }
  }

  get sort(): TableSort | undefined {
    return this.#sort;
  }

  set sort(sort: TableSort | undefined) {
    this.#sort = sort;
    const headings = this.#headings();
    const at = headings.findIndex((heading) => heading.dataset['column'] === sort?.column);
    for (const heading of headings) heading.removeAttribute('aria-sort');
    headings[at]?.setAttribute('aria-sort', sort?.isDescending ? 'descending' : 'ascending');
    const cell = [...(headings[at]?.parentElement?.children ?? [])].indexOf(headings[at] ?? this);
    const key = (row: Element) => keyOf(row.children[cell]);
    const rows =
      at < 0
        ? this.#order
        : this.#order.toSorted((a, b) => compareKeys(key(a), key(b), sort?.isDescending ?? false));
    this.querySelector('tbody')?.append(...rows);
  }

  #headings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-column]')];
  }

  #after(column: string): TableSort | undefined {
    if (this.#sort?.column !== column) return { column, isDescending: false };
    return this.#sort.isDescending ? undefined : { column, isDescending: true };
  }
}
customElements.define('sort-table', SortTable);

function keyOf(cell: Element | undefined): string {
  return cell?.getAttribute('data-sort') ?? cell?.textContent.trim() ?? '';
}

/** Numbers by size, other keys by letter. What has no key comes last, whichever way the rest is turned. */
function compareKeys(a: string, b: string, isDescending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [one, other] = [Number(a), Number(b)];
  const order = Number.isNaN(one) || Number.isNaN(other) ? a.localeCompare(b) : one - other;
  return isDescending ? -order : order;
}
