import type { Claim, Dossier, Report, Source } from '../model.ts';
import { capital, countOf, listOf } from '../words.ts';
import type { Edges } from './cycle.ts';
import { edgesOfDossier, relaysOf } from './graph.ts';
import { independentOrigins } from './origins.ts';

/** What stands behind claims that say the same thing. */
export interface Corroboration {
  claims: Claim[];
  reports: Report[];
  relays: Source[];
  /** Origins of which no two share a source. */
  origins: Source[];
  /** Claims for which the report names nobody. */
  unattributed: Claim[];
}

/** Counts what stands behind `claims`. A relay, a copy and an unknown origin add no independent origin. */
export function corroborationOf(claims: readonly Claim[], edges: Edges): Corroboration {
  const byId = new Map(claims.flatMap((claim) => claim.attribution).map((source) => [source.id, source]));
  const origins = independentOrigins(
    edges,
    claims.flatMap((claim) => (claim.origin ? [claim.origin.id] : [])),
  );
  return {
    claims: [...claims],
    reports: [...new Set(claims.map((claim) => claim.report))],
    relays: [...new Set(claims.flatMap(relaysOf))],
    origins: origins.flatMap((id) => byId.get(id) ?? []),
    unattributed: claims.filter((claim) => !claim.origin),
  };
}

/** The claims that say what `claim` says, itself among them. */
export function sayingTheSame(claim: Claim): Claim[] {
  return claim.group?.claims ?? [claim];
}

/** The corroboration in a sentence or two: "Two reports, one origin: a European security official, through AP." */
export function sayCorroboration({ reports, origins, relays, unattributed }: Corroboration): string {
  const outlets = countOf(reports.length, 'report');
  if (origins.length === 0)
    return `${capital(outlets)}, no named origin: ${reports.length === 1 ? 'the report says' : 'the reports say'} it on nobody’s authority, so nothing is known of where it came from.`;
  const who = listOf(origins.map((origin) => origin.name));
  const through = relays.length > 0 ? `, through ${listOf(relays.map((relay) => relay.name))}` : '';
  const rest =
    unattributed.length > 0
      ? ` ${capital(countOf(unattributed.length, 'claim'))} to the same effect ${unattributed.length === 1 ? 'has' : 'have'} no named origin and ${unattributed.length === 1 ? 'counts' : 'count'} for none.`
      : '';
  return `${capital(outlets)}, ${countOf(origins.length, 'independent origin')}: ${who}${through}.${rest}`;
}

/** `corroborationOf` for one dossier, with its graph made once. */
export function corroborator(
  dossier: Pick<Dossier, 'sources' | 'claims'>,
): (claims: readonly Claim[]) => Corroboration {
  const edges = edgesOfDossier(dossier);
  return (claims) => corroborationOf(claims, edges);
}
