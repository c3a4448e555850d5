import { collectionNames, ENTITY_KINDS, type CollectionName } from '../collections.ts';
import type { RawContent } from '../parse.ts';

/** What an id in the content may name: a file of a collection, a claim, or any entity. */
export type Target = CollectionName | 'claims' | 'entities';
export type KnownIds = Readonly<Record<Target, ReadonlySet<string>>>;

/**
 * Every id there is. It is taken from the unchecked content, so that a fault inside a file does not make
 * each mention of that file look wrong as well.
 */
export function knownIds(raw: RawContent): KnownIds {
  const files = collectionNames.map((name) => [name, new Set(raw[name].map((entry) => entry.id))] as const);
  return {
    ...(Object.fromEntries(files) as Record<CollectionName, Set<string>>),
    claims: new Set(raw.reports.flatMap((report) => claimIds(report.data))),
    entities: new Set(ENTITY_KINDS.flatMap((kind) => raw[kind].map((entry) => entry.id))),
  };
}

function claimIds(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('claims' in data) || !Array.isArray(data.claims))
    return [];
  return data.claims.flatMap((claim: unknown) =>
    typeof claim === 'object' && claim !== null && 'id' in claim && typeof claim.id === 'string'
      ? [claim.id]
      : [],
  );
}
