import type { Claim, Report, Source } from './model.ts';

/** A source that a report's claims name, as a numbered note. */
export interface SourceNote {
  source: Source;
  /** The sign that stands for it on the report's page. An id of content is in lower case, so it can be none. */
  mark: string;
  /** How many claims of the report begin with it, and how many it passes on. */
  begun: number;
  passedOn: number;
}

/** Every source in the attributions of a report, in the order in which its claims name them. */
export function sourceNotes({ claims }: Pick<Report, 'claims'>): SourceNote[] {
  return [...new Set(claims.flatMap((claim) => claim.attribution))].map((source, n) => ({
    source,
    mark: `S${n + 1}`,
    begun: claims.filter((claim) => claim.origin === source).length,
    passedOn: claims.filter((claim) => claim.origin !== source && claim.attribution.includes(source)).length,
  }));
}

/** Stands for nobody where claims are chosen by speaker. */
export const NOBODY = 'none';

/** Whoever a claim begins with, for choosing by speaker. */
export const speakerOf = (claim: Pick<Claim, 'origin'>): string => claim.origin?.id ?? NOBODY;

/** Who speaks in a report and how many of its claims begin with each; those with nobody's name come last. */
export function speakersOf({
  claims,
}: Pick<Report, 'claims'>): { id: string; name: string; count: number }[] {
  return [...Map.groupBy(claims, speakerOf)]
    .map(([id, own]) => ({ id, name: own[0]?.origin?.shortName ?? 'No source named', count: own.length }))
    .sort((a, b) => Number(a.id === NOBODY) - Number(b.id === NOBODY) || b.count - a.count);
}
