import { capital, countOf, listOf } from '../../domain/words.ts';
import { type Choice } from '../../domain/search/filters.ts';
import type { Hit } from '../../domain/search/passages.ts';
import type { Reading } from '../../domain/search/find-texts.ts';
import { countsOf, type Table } from '../../domain/search/table.ts';
import { element } from './dom.ts';

/** How many names and pages were found, in a few words. */
export function sayFound(names: number, hits: number): string {
  if (names + hits === 0) return 'Nothing found.';
  return `${capital(countOf(names, 'name'))}, ${countOf(hits, 'result')} in the texts.`;
}

/** How many results there are of each type: "14 results: 12 claims, 2 reports". */
export function sayTypes(hits: readonly Hit[], table: Table, choice: Choice): string {
  const { type: _, ...others } = choice;
  const counts = [...countsOf(table, 'type', others, new Set(hits.map(({ id }) => id)))].filter(
    ([, count]) => count > 0,
  );
  const types = counts
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => `${count} ${count === 1 ? type : pluralOf(type)}`);
  const total = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  return types.length > 0 ? `${total}: ${types.join(', ')}` : total;
}

const pluralOf = (type: string) => (type === 'person' ? 'people' : `${type.replace(/y$/, 'ie')}s`);

/** Which words were read as names. */
export function sayReadings(readings: readonly Reading[]): HTMLElement[] {
  return readings.map(({ text, names }) =>
    element(
      'p',
      { class: 'apparatus' },
      `“${text}” is also looked for as ${listOf([...new Set(names.map(({ record }) => record.name))])}.`,
    ),
  );
}

/** A live region inside `place`. What is said waits until the reader pauses, so that each letter is not answered aloud. */
export function announcer(place: HTMLElement): (text: string) => void {
  const region = element('p', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  place.append(region);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (region.textContent = text), 500);
  };
}
