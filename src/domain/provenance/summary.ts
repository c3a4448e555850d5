import type { Report, Source } from '../model.ts';
import { compareDates, sayDate } from '../dates.ts';
import { SOURCE_WORDS } from '../labels.ts';
import { capital, countOf, listOf, sayCount } from '../words.ts';
import type { Edges } from './cycle.ts';
import { corroborationOf } from './corroboration.ts';

/** The facts behind a source summary statement. */
export interface SourceSummary {
  origins: Source[];
  named: number;
  unnamed: number;
  independent: number;
  unattributed: number;
  claims: number;
  relays: Source[];
}

/**
 * What a report rests on: how many sources, of what kind, how many named, how many independent.
 * In the manner of the source summary statement of Intelligence Community Directive 206.
 */
export function summariseSources(report: Report, edges: Edges): SourceSummary {
  const { origins, relays, unattributed } = corroborationOf(report.claims, edges);
  const all = [...new Set(report.claims.flatMap((claim) => claim.origin ?? []))];
  return {
    origins: all,
    named: all.filter((source) => !source.anonymous).length,
    unnamed: all.filter((source) => source.anonymous).length,
    independent: origins.length,
    unattributed: unattributed.length,
    claims: report.claims.length,
    relays,
  };
}

const sayNone = (count: number) => (count === 0 ? 'none' : sayCount(count));

/** The summary in sentences. Every number in it is counted from the claims. */
export function saySourceSummary(summary: SourceSummary): string[] {
  const { origins, named, unnamed, independent, unattributed, claims, relays } = summary;
  if (origins.length === 0)
    return [`The report makes ${countOf(claims, 'claim')} and credits none of them to anyone.`];
  const kinds = [...Map.groupBy(origins, (source) => SOURCE_WORDS[source.kind]).entries()].map(
    ([{ one, many }, of]) => countOf(of.length, one, many),
  );
  const dates = origins.flatMap((source) => source.published?.edtf ?? []).sort(compareDates);
  const first = dates[0];
  const last = dates.at(-1);
  return [
    `The report makes ${countOf(claims, 'claim')}. ${capital(countOf(claims - unattributed, 'of them rests', 'of them rest'))} on ${countOf(origins.length, 'origin')} (${listOf(kinds)}): ${sayNone(named)} named, ${sayNone(unnamed)} unnamed. ${capital(countOf(independent, 'of these origins is', 'of these origins are'))} independent of each other.`,
    unattributed > 0
      ? `${capital(countOf(unattributed, 'claim is', 'claims are'))} made on nobody’s authority.`
      : '',
    relays.length > 0
      ? `${capital(countOf(relays.length, 'relay'))}: ${relays.map((relay) => relay.name).join('; ')}.`
      : 'No relay stands between the origins and the report.',
    first === undefined || last === undefined
      ? 'None of the origins is itself a dated publication.'
      : first === last
        ? `The one dated origin is of ${sayDate(first)}.`
        : `The dated origins run from ${sayDate(first)} to ${sayDate(last)}.`,
  ].filter(Boolean);
}
