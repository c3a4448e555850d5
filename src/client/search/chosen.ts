import { sayValue } from '../../domain/search/filter-values.ts';
import { FILTER_WORDS } from '../../domain/search/filter-words.ts';
import { type Choice, type Filter, FILTERS } from '../../domain/search/filters.ts';
import type { NameIndex } from '../../domain/search/index-names.ts';
import { element } from './dom.ts';

/** The filters that are set, each with a button that takes it away. */
export function chosenButtons(
  choice: Choice,
  index: NameIndex,
  onToggle: (filter: Filter, value: string) => void,
): HTMLElement[] {
  return FILTERS.flatMap((filter) =>
    (choice[filter] ?? []).map((value) => {
      const words = `${FILTER_WORDS[filter]}: ${sayValue(filter, value, index)}`;
      const button = element(
        'button',
        { type: 'button', 'aria-label': `Take away ${words}` },
        words,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', () => onToggle(filter, value));
      return button;
    }),
  );
}
