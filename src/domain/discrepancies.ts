import { plainWords } from './labels.ts';
import type { Discrepancy } from './model.ts';

/** Where a discrepancy lies: between reports, between a headline and its body, within a report, or against an original. */
export const SCOPES = [
  'between reports',
  'headline and body',
  'within a report',
  'report and original',
] as const;
export type Scope = (typeof SCOPES)[number];

export function scopeOf({ claims }: Pick<Discrepancy, 'claims'>): Scope {
  const reports = new Set(claims.map((claim) => claim.report));
  if (reports.size > 1) return 'between reports';
  if (claims.length === 1) return 'report and original';
  const headlines = claims.filter((claim) => claim.paragraph === 'headline');
  return headlines.length > 0 && headlines.length < claims.length ? 'headline and body' : 'within a report';
}

/** In what respect the claims differ, and where the difference lies. */
export function sayDifference(one: Pick<Discrepancy, 'claims' | 'kind'>): string {
  return `Differs in ${plainWords(one.kind)} · ${scopeOf(one)}`;
}

/** The other discrepancies that name one of its claims, in the order of their list. */
export function sharingClaims(one: Discrepancy): Discrepancy[] {
  const sharing = new Set(one.claims.flatMap((claim) => claim.discrepancies));
  sharing.delete(one);
  return [...sharing].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}
