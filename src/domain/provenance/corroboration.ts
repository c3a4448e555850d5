import type { Claim, Dossier, Report, Source } from '../model.ts';
import { capital, countOf, listOf } from '../words.ts';
import type { Edges } from './cycle.ts';
import { edgesOfDossier, relaysOf } from './graph.ts';
import { closureOf, independentOrigins } from './origins.ts';

/** What stands behind claims that say the same thing. */
export interface Corroboration {
  claims: Claim[];
  reports: Report[];
  relays: Source[];
  /** Origins of which no two share a source. */
  origins: Source[];
  /** Origins of the claims that share a source with one of these, so that they are not counted again. */
  sharing: Source[];
  /** Origins of other claims that share a source with one of these: not to be counted beside them either. */
  elsewhere: Source[];
  /** Claims for which the report names nobody. */
  unattributed: Claim[];
}

/**
 * Counts what stands behind `claims`. A relay, a copy and an unknown origin add no independent origin. `others` are the
 * origins of every claim there is.
 */
export function corroborationOf(
  claims: readonly Claim[],
  edges: Edges,
  others: ReadonlySet<Source> = new Set(),
): Corroboration {
  const all = [...new Set(claims.flatMap((claim) => claim.origin ?? []))];
  const chosen = new Set(
    independentOrigins(
      edges,
      all.map(({ id }) => id),
    ),
  );
  const here = new Set(claims.flatMap((claim) => claim.attribution));
  const below = new Set([...chosen].flatMap((id) => [...closureOf(edges, id)]));
  return {
    claims: [...claims],
    reports: [...new Set(claims.map((claim) => claim.report))],
    relays: [...new Set(claims.flatMap(relaysOf))],
    origins: all.filter(({ id }) => chosen.has(id)),
    sharing: all.filter(({ id }) => !chosen.has(id)),
    elsewhere: [...others].filter(
      (source) => !here.has(source) && !closureOf(edges, source.id).isDisjointFrom(below),
    ),
    unattributed: claims.filter((claim) => !claim.origin),
  };
}

/** The claims that say what `claim` says, itself among them. */
export function sayingTheSame(claim: Claim): Claim[] {
  return claim.group?.claims ?? [claim];
}

/** Whom the count leaves out, in a sentence; nothing where it leaves out nobody. */
export function saySharing(
  { origins, sharing }: Pick<Corroboration, 'origins' | 'sharing'>,
  nameOf: (source: Source) => string = ({ name }) => name,
): string[] {
  if (sharing.length === 0) return [];
  const whom = origins.length === 1 ? 'this origin' : 'these origins';
  return [`Not counted as independent of ${whom}: ${listOf(sharing.map(nameOf))}.`];
}

/** More sources than these are counted and not named. */
const MOST_NAMED = 8;

/** Whom a reader of other pages should not count beside these origins. */
function sayElsewhere({ origins, elsewhere }: Corroboration): string[] {
  if (elsewhere.length === 0) return [];
  const which = elsewhere.length === 1 ? 'a source that is' : 'sources that are';
  const whom = origins.length === 1 ? 'this origin' : 'these origins';
  const rest = elsewhere.length - MOST_NAMED;
  const named = elsewhere.slice(0, rest > 0 ? MOST_NAMED : undefined).map(({ name }) => name);
  const names = listOf(rest > 0 ? [...named, countOf(rest, 'other')] : named);
  return [`Other claims begin with ${which} not counted as independent of ${whom}: ${names}.`];
}

/** What the claims that a judgement draws on have for origins. It says nothing of what the claims are drawn on for. */
export function sayBasis({ claims, origins, sharing, unattributed }: Corroboration): string {
  const isOne = claims.length === 1;
  const drawnOn = `The ${isOne ? 'claim' : 'claims'} it draws on`;
  if (origins.length === 0) return `${drawnOn} ${isOne ? 'names' : 'name'} nobody.`;
  const shortNameOf = ({ shortName }: Source) => shortName;
  const has = `${drawnOn} ${isOne ? 'has' : 'have'} ${countOf(origins.length, 'independent origin')}: ${listOf(origins.map(shortNameOf))}`;
  const nobody =
    unattributed.length > 0
      ? `; ${countOf(unattributed.length, 'of the claims names nobody', 'of the claims name nobody')}`
      : '';
  return [`${has}${nobody}.`, ...saySharing({ origins, sharing }, shortNameOf)].join(' ');
}

/** The corroboration in a sentence or two: "Two reports, one origin: a European security official, through AP." */
export function sayCorroboration(corroboration: Corroboration): string {
  const { reports, origins, relays, unattributed } = corroboration;
  const outlets = countOf(reports.length, 'report');
  if (origins.length === 0)
    return `${capital(outlets)}, no named origin: ${reports.length === 1 ? 'the report says' : 'the reports say'} it on nobody’s authority, so nothing is known of where it came from.`;
  const who = listOf(origins.map((origin) => origin.name));
  const through = relays.length > 0 ? `, through ${listOf(relays.map((relay) => relay.name))}` : '';
  const rest =
    unattributed.length > 0
      ? `${capital(countOf(unattributed.length, 'claim'))} to the same effect ${unattributed.length === 1 ? 'has' : 'have'} no named origin and ${unattributed.length === 1 ? 'counts' : 'count'} for none.`
      : '';
  const known = `${capital(outlets)}, ${countOf(origins.length, 'independent origin')}: ${who}${through}.`;
  return [known, ...saySharing(corroboration), rest, ...sayElsewhere(corroboration)]
    .filter(Boolean)
    .join(' ');
}

/** `corroborationOf` for one dossier, with its graph made once. */
export function corroborator(
  dossier: Pick<Dossier, 'sources' | 'claims'>,
): (claims: readonly Claim[]) => Corroboration {
  const edges = edgesOfDossier(dossier);
  const origins = new Set(dossier.claims.flatMap((claim) => claim.origin ?? []));
  return (claims) => corroborationOf(claims, edges, origins);
}
