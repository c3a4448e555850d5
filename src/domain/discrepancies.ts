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
