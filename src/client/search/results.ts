import styles from '../../styles/search-results.css?inline';
import { NAME_WORDS } from '../../domain/search/filter-words.ts';
import { markWords, type Run } from '../../domain/search/mark.ts';
import type { NameMatch } from '../../domain/search/tiers.ts';
import { namePath } from '../../domain/search/name-record.ts';
import type { Hit, Passage } from '../../domain/search/passages.ts';
import type { Query } from '../../domain/search/query.ts';
import { sayReason } from '../../domain/search/reason.ts';
import { at, element } from './dom.ts';

// The styles come with what needs them: no page pays for them before the reader turns to the search.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** A name as a result: what it is, and why it is here. */
export function nameItem(match: NameMatch): HTMLLIElement {
  const { record } = match;
  const reason = sayReason(match);
  const claims = record.claims > 0 ? ` · ${record.claims} ${record.claims === 1 ? 'claim' : 'claims'}` : '';
  return element(
    'li',
    { class: 'search-name' },
    element(
      'a',
      { href: at(namePath(record)) },
      element('strong', {}, record.name),
      element('span', {}, `${NAME_WORDS[record.kind]} · ${record.line}${claims}`),
      reason !== '' && element('span', { class: 'search-reason' }, reason),
    ),
  );
}

/** Pages of the index as results, without those that stand among the names already. */
export async function hitItems(
  hits: readonly Hit[],
  query: Query,
  names: readonly NameMatch[] = [],
): Promise<HTMLLIElement[]> {
  const shown = new Set(names.map(({ record }) => at(namePath(record))));
  const passages = await Promise.all(hits.map(({ load }) => load()));
  return passages
    .filter(({ url }) => !shown.has(url))
    .sort((a, b) => givesWay(a, query) - givesWay(b, query))
    .map((passage) => hitItem(passage, query));
}

/**
 * Who asks for words in their order wants the claim that has them, not the page that speaks of it; and the briefing
 * repeats what its claims say. Less comes first.
 */
function givesWay({ meta }: Passage, { phrases }: Query): number {
  if (meta['type'] === 'Briefing') return 2;
  return phrases.length > 0 && meta['type'] !== 'Claim' ? 1 : 0;
}

function hitItem({ url, excerpt, meta }: Passage, query: Query): HTMLLIElement {
  const title = meta['title'] ?? url;
  const isClaim = meta['type'] === 'Claim';
  const inTitle = markWords(title, query);
  const inText = markWords(excerpt, query);
  // The text of a claim is its title: more of the page is shown only where what was found stands there alone.
  const showsText = isClaim ? !hasMatch(inTitle) && hasMatch(inText) : excerpt !== '';
  return element(
    'li',
    { class: isClaim ? 'search-claim' : 'search-page' },
    element(
      'a',
      { href: url },
      element('span', { class: 'search-title' }, ...marked(inTitle)),
      element('span', {}, isClaim ? underClaim(meta) : (meta['type'] ?? '')),
      showsText && element('span', { class: 'search-excerpt' }, ...marked(inText)),
    ),
  );
}

/** Who says it, where and when it was read, and how much. */
function underClaim({ speaker, report, dated, figure }: Passage['meta']): string {
  return ['Claim', speaker, [report, dated].filter(Boolean).join(', '), figure].filter(Boolean).join(' · ');
}

const hasMatch = (runs: readonly Run[]) => runs.some(({ isMatch }) => isMatch);

function marked(runs: readonly Run[]): (string | HTMLElement)[] {
  return runs.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
}
