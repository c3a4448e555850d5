import type { Claim, Point, Relay } from '../model.ts';
import type { ChangeKind } from '../schema/source.ts';
import { sayQuantity, type Quantity } from '../estimates/wording.ts';

/** One thing that differs between an original's point and a claim that relays it. */
export interface Change {
  kind: ChangeKind;
  explanation: string;
  /** `computed` from the two, or `annotated` by an analyst who read them. */
  basis: 'computed' | 'annotated';
}

/** Every change on the way, annotated ones first. A kind that an analyst explained is not computed again. */
export function changesOf(relay: Relay): Change[] {
  const annotated = relay.changes.map((change) => ({ ...change, basis: 'annotated' as const }));
  const explained = new Set(annotated.map((change) => change.kind));
  const computed = computeChanges(relay.point, relay.claim).filter((change) => !explained.has(change.kind));
  return [...annotated, ...computed];
}

/** What the model can see: figures, hedges and attribution of the point and of the claim. */
export function computeChanges(point: Point, claim: Claim): Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind, explanation: string) =>
    changes.push({ kind, explanation, basis: 'computed' });
  const [before] = point.figures;
  const after = claim.figures.find((figure) => figure.measure === before?.measure) ?? claim.figures[0];
  if (before && after && claim.figures.length > 0) {
    const kind = figureChange(before, after);
    if (kind) add(kind, `The original has ${sayQuantity(before)}; the report has ${sayQuantity(after)}.`);
    if (before.measure !== after.measure)
      add(
        'definition-widened',
        `The original counts ${before.population}; the report counts ${after.population}.`,
      );
  }
  if (point.hedge !== undefined && claim.hedge === undefined && !after)
    add('hedge-dropped', `The original’s “${point.hedge}” is not in the report.`);
  const from = point.attribution[0];
  const to = claim.origin;
  if (from && to && from !== to && to !== point.original)
    add('attribution-moved', `The original credits ${from.name}; the report credits ${to.name}.`);
  if (!from && to && to !== point.original)
    add('attribution-moved', `The original credits nobody in particular; the report credits ${to.name}.`);
  return changes;
}

/** How another claim that says the same differs from `claim`: in figures, hedge and origin. */
export function differencesFrom(claim: Claim, other: Claim): Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind, explanation: string) =>
    changes.push({ kind, explanation, basis: 'computed' });
  for (const figure of claim.figures) {
    const match = other.figures.find(({ measure }) => measure === figure.measure);
    const kind = match && figureChange(figure, match);
    if (kind) add(kind, `${sayQuantity(figure)} here, ${sayQuantity(match)} there.`);
    if (!match && other.figures.length === 0)
      add('detail-lost', `The figure (${sayQuantity(figure)}) is not there.`);
  }
  if (claim.hedge !== undefined && other.hedge === undefined)
    add('hedge-dropped', `“${claim.hedge}” is not there.`);
  if (claim.origin !== other.origin)
    add(
      'attribution-moved',
      `Credited to ${claim.origin?.name ?? 'nobody'} here, to ${other.origin?.name ?? 'nobody'} there.`,
    );
  return changes;
}

/** How a quantity changed, or nothing where it is the same. */
export function figureChange(before: Quantity, after: Quantity): ChangeKind | undefined {
  if (before.low === after.low && before.high === after.high)
    return before.bound === after.bound ? undefined : 'bound-changed';
  if (
    before.bound === 'range' &&
    after.bound !== 'range' &&
    [before.low, before.high].includes(after.low ?? after.high)
  )
    return 'range-cut';
  const [one, other] = [before.low ?? before.high, after.low ?? after.high];
  return one === other && before.bound !== 'range' && after.bound !== 'range'
    ? 'bound-changed'
    : 'number-changed';
}

/** The kinds of change in words. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  'number-changed': 'Number changed',
  'bound-changed': 'Bound changed',
  'range-cut': 'Range cut',
  'hedge-dropped': 'Hedge dropped',
  'attribution-moved': 'Attribution moved',
  'definition-widened': 'Definition widened',
  'place-changed': 'Place changed',
  'tense-changed': 'Tense changed',
  'wording-shifted': 'Wording shifted',
  'detail-added': 'Detail added',
  'detail-lost': 'Detail lost',
  kept: 'Kept as it was',
};
