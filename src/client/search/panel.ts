import { indexPaths } from '../../domain/paths.ts';
import { writeState } from '../../domain/search/filters.ts';
import { sayReason } from '../../domain/search/reason.ts';
import { moveByArrows } from './arrows.ts';
import { at, element } from './dom.ts';
import { sayFailure } from './failure.ts';
import { type Answer, find, warmUp } from './find.ts';
import type { Before } from './keys.ts';
import { hitItems, nameItem } from './results.ts';
import { announcer, sayFound, sayReadings } from './say.ts';

const MOST_NAMES = 5;
/** Each costs a request. The others are an Enter away. */
const MOST_HITS = 3;

/** Gives a search form its answers: a panel in `place` that follows what is typed. */
export function openPanel(
  place: HTMLElement,
  box: HTMLFormElement,
  input: HTMLInputElement,
  before: Before,
): void {
  warmUp();
  const names = element('div');
  const texts = element('div');
  const panel = element('div', { class: 'search-panel', id: 'search-panel', hidden: true }, names, texts);
  const announce = announcer(place);
  place.append(panel);
  input.setAttribute('aria-controls', panel.id);
  let asked = '';
  let shownNames = '';

  const show = async (answer: Answer, mine: string) => {
    if (mine !== asked) return;
    const list = answer.names.slice(0, MOST_NAMES);
    const below = answer.texts && (await belowNames(answer, mine));
    if (mine !== asked) return;
    // Names that stay are not made anew: one of them may have the focus.
    const key = list.map((match) => `${match.record.kind}/${match.record.id} ${sayReason(match)}`).join();
    if (key !== shownNames)
      names.replaceChildren(...(list.length > 0 ? [section('Names', list.map(nameItem))] : []));
    shownNames = key;
    if (below) {
      panel.setAttribute('aria-busy', 'false');
      if (texts.contains(document.activeElement)) input.focus();
      texts.replaceChildren(...below);
    }
    panel.hidden = !box.contains(document.activeElement);
    if (answer.texts) announce(sayFound(answer.names.length, answer.texts.hits.length));
  };
  const ask = () => {
    const mine = (asked = input.value);
    panel.setAttribute('aria-busy', String(mine.trim() !== ''));
    if (mine.trim() === '') {
      panel.hidden = true;
      // What was found before does not stand under what is typed next.
      texts.replaceChildren();
    } else
      find(
        mine,
        () => mine === asked,
        (answer) => show(answer, mine),
      ).catch(() => {
        if (mine !== asked) return;
        panel.setAttribute('aria-busy', 'false');
        texts.replaceChildren(
          element('p', {}, 'The search could not be loaded. The button leads to the index of all names.'),
        );
        panel.hidden = false;
      });
  };

  input.addEventListener('input', ask);
  input.addEventListener('focus', () => {
    if (panel.hidden && input.value.trim() !== '') ask();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && box.contains(relatedTarget)) return;
    panel.hidden = true;
    delete before.element;
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    panel.hidden = true;
    const back = before.element;
    if (!back) input.focus();
    else if (back instanceof HTMLElement && back !== document.body) back.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    panel.hidden = true;
  });
  moveByArrows(box, input, () => (panel.hidden ? [] : [...panel.querySelectorAll('a')]));
  ask();
}

/** What stands beneath the names: what led nowhere, pages of the index, and the way to all of them. */
async function belowNames(answer: Answer, text: string): Promise<HTMLElement[]> {
  const hits = answer.texts?.hits ?? [];
  const named = answer.names.slice(0, MOST_NAMES);
  const items = await hitItems(hits.slice(0, MOST_HITS), answer.query, named);
  const all = at(`${indexPaths.search}${writeState({ q: text, choice: {} })}`);
  const words = hits.length > 0 ? `All results in the texts (${hits.length})` : 'The same on the search page';
  return [
    ...sayFailure(answer, text),
    ...(named.length === 0 ? sayReadings(answer.texts?.readings ?? []) : []),
    ...(items.length > 0 ? [section('Claims and passages', items)] : []),
    ...(hits.length + named.length > 0
      ? [element('p', { class: 'search-more' }, element('a', { href: all }, words))]
      : []),
  ];
}

function section(title: string, items: readonly HTMLLIElement[]): HTMLElement {
  return element('section', { 'aria-label': title }, element('h2', {}, title), element('ul', {}, ...items));
}
