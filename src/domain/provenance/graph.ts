import type { Claim, Dossier, Source } from '../model.ts';
import type { Edges } from './cycle.ts';

/** What rests on what: as each source says of itself, and as the attributions of the claims show. */
export function edgesOfDossier({ sources, claims }: Pick<Dossier, 'sources' | 'claims'>): Edges {
  const edges = new Map<string, Set<string>>();
  const add = (from: Source, to: Source) => edges.set(from.id, (edges.get(from.id) ?? new Set()).add(to.id));
  for (const source of sources) for (const other of source.restsOn) add(source, other);
  for (const { attribution } of claims)
    attribution.slice(1).forEach((relay, at) => {
      const before = attribution[at];
      if (before) add(relay, before);
    });
  return edges;
}

/** Everyone a claim passed through, from its origin to the publisher whose report we read. */
export function chainOf(claim: Claim): Source[] {
  return [...claim.attribution, claim.report.publisher];
}

/** The sources between the origin and the report. */
export function relaysOf(claim: Claim): Source[] {
  return claim.attribution.slice(1);
}
