import { indexPaths } from '../../domain/paths.ts';
import { writeState } from '../../domain/search/filters.ts';
import { fold } from '../../domain/search/fold.ts';
import { namePath } from '../../domain/search/name-record.ts';
import type { Texts } from '../../domain/search/find-texts.ts';
import { nearNames } from '../../domain/search/near-names.ts';
import { isEmptyQuery, withoutPart } from '../../domain/search/query.ts';
import { at, element } from './dom.ts';
import type { Answer } from './find.ts';

/** What to say where words led nowhere, and where to go from there; nothing where something was found. */
export function sayFailure({ query, texts, names, index }: Answer, text: string): HTMLElement[] {
  if (!texts || names.length + texts.hits.length > 0) return [];
  const unknown = texts.unknown;
  return [
    element(
      'div',
      { class: 'search-failure' },
      ...(unknown.length > 0
        ? unknown.flatMap((part) => [
            element(
              'p',
              {},
              element('strong', {}, part.startsWith('“') ? part : `“${part}”`),
              ' stands in no name and in no text here.',
            ),
            ...near(part, index),
          ])
        : [
            element(
              'p',
              {},
              isEmptyQuery(query) || texts.apart.length === 0
                ? 'There is no word in this to look for.'
                : 'Each word stands somewhere, but no page has all of them.',
            ),
            ...alone(texts.apart),
          ]),
      ...(unknown.length > 0 ? rest(text, unknown) : []),
      element(
        'p',
        {},
        element(
          'a',
          { href: at(`${indexPaths.search}#${letterOf(unknown[0] ?? text)}`) },
          'All names from A to Z',
        ),
      ),
    ),
  ];
}

function near(part: string, index: Answer['index']): HTMLElement[] {
  const names = nearNames(part, index);
  if (names.length === 0) return [];
  const links = names.flatMap(({ record, form }, place) => [
    place > 0 ? ', ' : '',
    form.origin === 'name' ? '' : `${form.text}, that is, `,
    element('a', { href: at(namePath(record)) }, record.name),
  ]);
  return [element('p', {}, 'Near in spelling: ', ...links)];
}

/** What to say where only the filters leave nothing. */
export function sayNarrowed(count: number): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'search-failure' },
      `No result meets the filters set. Without them there ${count === 1 ? 'is one' : `are ${count}`}.`,
    ),
  ];
}

/** Each part of the query as a search of its own. */
function alone(parts: Texts['apart']): HTMLElement[] {
  if (parts.length === 0) return [];
  const links = parts.flatMap(({ text, count }, place) => {
    const q = text.replace(/^“(.*)”$/, '"$1"');
    const address = at(`${indexPaths.search}${writeState({ q, choice: {} })}`);
    return [place > 0 ? ', ' : '', element('a', { href: address }, text), ` (${count})`];
  });
  return [element('p', {}, 'Search for one alone: ', ...links)];
}

/** The same search without the words that led nowhere, where any are left. */
function rest(text: string, unknown: readonly string[]): HTMLElement[] {
  const left = unknown.reduce((query, part) => withoutPart(query, part.replace(/^“|”$/g, '')), text);
  if (left === '' || left === text) return [];
  const address = at(`${indexPaths.search}${writeState({ q: left, choice: {} })}`);
  return [element('p', {}, 'Search for ', element('a', { href: address }, left), ' alone')];
}

/** The anchor in the printed index where a word would stand. */
function letterOf(text: string): string {
  const first = fold(text).charAt(0);
  return /[a-z]/.test(first) ? `index-${first}` : 'a-to-z';
}
