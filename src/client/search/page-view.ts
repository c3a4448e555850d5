import { type Choice, type Filter, narrowsToClaims } from '../../domain/search/filters.ts';
import { FILTER_OF_KIND } from '../../domain/search/filter-words.ts';
import type { NameIndex } from '../../domain/search/index-names.ts';
import type { NameMatch } from '../../domain/search/tiers.ts';
import type { Hit } from '../../domain/search/passages.ts';
import { type Query, parseQuery } from '../../domain/search/query.ts';
import { pagesFor, type Table } from '../../domain/search/table.ts';
import { chosenButtons } from './chosen.ts';
import { element } from './dom.ts';
import { sayFailure, sayNarrowed } from './failure.ts';
import type { Answer } from './find.ts';
import { hitItems, nameItem } from './results.ts';
import { announcer, sayFound, sayReadings, sayTypes } from './say.ts';

const A_PAGEFUL = 20;
const MOST_NAMES = 8;

/** What the search page is to show: the answer to a query, or every page where only filters are set. */
export interface Showing {
  q: string;
  answer?: Answer;
  /** The pages found, before filters; absent while the texts are looked through. */
  hits?: readonly Hit[];
  choice: Choice;
  table: Table;
  index: NameIndex;
  /** False once the reader has asked for something else. */
  isCurrent: () => boolean;
}

/** The part of the search page that changes: answers in the place of the index. */
export class PageView {
  readonly #answers: HTMLElement;
  readonly #index: HTMLElement;
  readonly #announce: (text: string) => void;
  readonly #onToggle: (filter: Filter, value: string) => void;
  readonly #chosen = element('div', { class: 'search-chosen', role: 'group', 'aria-label': 'Filters set' });
  readonly #names = element('div');
  readonly #texts = element('div');

  constructor(page: HTMLElement, onToggle: (filter: Filter, value: string) => void) {
    this.#answers = page.querySelector<HTMLElement>('.search-answers') ?? page;
    this.#index = page.querySelector<HTMLElement>('.search-index') ?? page;
    this.#onToggle = onToggle;
    this.#announce = announcer(page);
    this.#answers.append(this.#chosen, this.#names, this.#texts);
  }

  /** The index from A to Z and nothing else. */
  showIndex(): void {
    this.#answers.hidden = true;
    this.#index.hidden = false;
    this.#announce(' ');
  }

  /** Tells assistive technology that what stands here is about to change. */
  setBusy(isBusy: boolean): void {
    this.#answers.setAttribute('aria-busy', String(isBusy));
  }

  showError(): void {
    this.#showAnswers();
    this.#texts.replaceChildren(
      element('p', {}, 'The search could not be loaded. Reload the page to try again.'),
    );
  }

  async show(showing: Showing): Promise<void> {
    const { answer, choice, index, hits, isCurrent } = showing;
    const narrowed = hits && narrow(showing, hits);
    const names = namesFor(answer?.names ?? [], choice);
    const texts = narrowed && (await this.#textsOf(showing, narrowed, names));
    if (!isCurrent()) return;
    this.#showAnswers();
    this.#chosen.replaceChildren(...chosenButtons(choice, index, this.#onToggle));
    const items = names.slice(0, MOST_NAMES).map(nameItem);
    this.#names.replaceChildren(
      ...(items.length > 0
        ? [element('h2', {}, 'Names'), element('ul', { class: 'search-list' }, ...items)]
        : []),
    );
    if (!texts) return;
    this.#texts.replaceChildren(...texts);
    this.#announce(sayFound(names.length, narrowed.length));
  }

  #showAnswers(): void {
    this.#answers.hidden = false;
    this.#index.hidden = true;
  }

  async #textsOf(
    showing: Showing,
    hits: readonly Hit[],
    names: readonly NameMatch[],
  ): Promise<HTMLElement[]> {
    const { answer, q, table, choice, hits: before = [] } = showing;
    if (hits.length === 0)
      return [
        ...(before.length > 0
          ? sayNarrowed(before.length)
          : answer
            ? sayFailure({ ...answer, names }, q)
            : []),
      ];
    const query = parseQuery(q);
    const list = element(
      'ul',
      { class: 'search-list' },
      ...(await hitItems(hits.slice(0, A_PAGEFUL), query)),
    );
    return [
      element('h2', {}, narrowsToClaims(choice) ? 'Claims' : answer ? 'Claims and passages' : 'Pages'),
      element(
        'p',
        { class: 'apparatus search-total', 'data-count': String(hits.length) },
        sayTypes(hits, table, choice),
      ),
      ...sayReadings(answer?.texts?.readings ?? []),
      list,
      ...(hits.length > A_PAGEFUL ? [moreButton(list, hits, query)] : []),
    ];
  }
}

/** A button that adds a pageful of results and leads to the first of them. */
function moreButton(list: HTMLElement, hits: readonly Hit[], query: Query): HTMLButtonElement {
  const button = element('button', { type: 'button' });
  let shown = A_PAGEFUL;
  const label = () =>
    (button.textContent =
      hits.length - shown <= A_PAGEFUL
        ? `Show the last ${hits.length - shown}`
        : `Show ${A_PAGEFUL} more of ${hits.length - shown}`);
  label();
  button.addEventListener('click', () => {
    void hitItems(hits.slice(shown, shown + A_PAGEFUL), query).then((items) => {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      shown += items.length;
      if (shown >= hits.length) button.remove();
      else label();
    });
  });
  return button;
}

function narrow({ choice, table }: Showing, hits: readonly Hit[]): readonly Hit[] {
  const pages = pagesFor(table, choice);
  return pages ? hits.filter(({ id }) => pages.has(id)) : hits;
}

/** The names that meet the filters: a type they may have; what narrows to claims leaves none. */
function namesFor(names: readonly NameMatch[], choice: Choice): readonly NameMatch[] {
  if (narrowsToClaims(choice)) return [];
  const types = choice.type;
  return types
    ? names.filter(({ record }) =>
        types.includes(FILTER_OF_KIND[record.kind] ?? record.kind.replace(/s$/, '')),
      )
    : names;
}
