import type { Claim, Dossier, Figure, Group, Judgement, Measure, Source } from '../model.ts';
import { closureOf } from './origins.ts';
import { corroborationOf } from './corroboration.ts';
import type { Edges } from './cycle.ts';
import { chainOf } from './graph.ts';

/** What would lose its only support, or a part of it, if one source fell. */
export interface Impact {
  /** Claims that reach the reader through it alone, or rest on it and nothing else. */
  claims: Claim[];
  figures: Figure[];
  /** Measures whose comparison would lose figures. */
  measures: Measure[];
  /** Groups of claims saying the same with fewer independent origins, or fewer claims, without it. */
  groups: Loss<Group>[];
  judgements: Loss<Judgement>[];
}

/** Something that counts fewer independent origins afterwards. `only` is true where none is left. */
export interface Loss<T> {
  of: T;
  before: number;
  after: number;
  only: boolean;
}

/** Whether a claim stands without `source`: it did not come through it, and its origin has something else to rest on. */
export function survives(claim: Claim, source: Source, edges: Edges): boolean {
  if (chainOf(claim).includes(source)) return false;
  return !claim.origin || !restsOnlyOn(claim.origin.id, source.id, edges);
}

/** True where every way down from `id` ends in `fallen`. A source that rests on nothing stands by itself. */
function restsOnlyOn(id: string, fallen: string, edges: Edges): boolean {
  if (id === fallen) return true;
  const below = [...(edges.get(id) ?? [])];
  return below.length > 0 && below.every((next) => restsOnlyOn(next, fallen, edges));
}

/** The graph without a source. */
export function edgesWithout(edges: Edges, id: string): Edges {
  return new Map(
    [...edges]
      .filter(([from]) => from !== id)
      .map(([from, to]) => [from, new Set([...to].filter((one) => one !== id))]),
  );
}

/** What depends on `source`. Cycles are refused before, so this ends. */
export function impactOf(source: Source, dossier: Dossier, edges: Edges): Impact {
  const without = edgesWithout(edges, source.id);
  const fallen = new Set(dossier.claims.filter((claim) => !survives(claim, source, edges)));
  const loss = <T>(of: T, claims: readonly Claim[]): Loss<T>[] => {
    const before = corroborationOf(claims, edges).origins.length;
    const left = claims.filter((claim) => !fallen.has(claim));
    const after = Math.min(before, corroborationOf(left, without).origins.length);
    return left.length < claims.length || after < before
      ? [{ of, before, after, only: before > 0 && after === 0 }]
      : [];
  };
  const claims = dossier.claims.filter((claim) => fallen.has(claim));
  const figures = claims.flatMap((claim) => claim.figures);
  return {
    claims,
    figures,
    measures: dossier.measures.filter((measure) => figures.some((figure) => figure.measure === measure)),
    groups: dossier.groups.flatMap((group) => loss(group, group.claims)),
    judgements: dossier.judgements.flatMap((judgement) => loss(judgement, judgement.for)),
  };
}

/** The sources that rest on `source`, directly or not. */
export function restingOn(source: Source, sources: readonly Source[], edges: Edges): Source[] {
  return sources.filter((other) => other !== source && closureOf(edges, other.id).has(source.id));
}
