import { sayDate } from './dates.ts';
import type { Claim, Report } from './model.ts';

/** A report's title as it is shown: ours in square brackets, as cataloguers do (ISBD, area 0 to 8). */
export function titleOf(report: Pick<Report, 'title' | 'titleIsOurs'>): string {
  return report.titleIsOurs ? `[${report.title}]` : report.title;
}

/** What stands after a title that is ours. */
export function titleMark({ titleIsOurs }: Pick<Report, 'titleIsOurs'>): string {
  return titleIsOurs ? ' (our title)' : '';
}

/** Who published a report and when, with what its title is where it is ours: for a line under the title. */
export function sayPublished(report: Report): string {
  const date = `${sayDate(report.published.edtf)}${report.published.status === 'inferred' ? ' (dated by us)' : ''}`;
  return `${report.publisher.name} · ${date}${titleMark(report) && ' · the title is ours'}`;
}

/** A citation of one claim by its permanent address. `address` is absolute where the site knows its own. */
export function citeClaim(claim: Claim, site: { title: string; dated: string }, address: string): string {
  return `“${claim.text}” Claim ${claim.id}, version ${claim.version}, in: ${site.title}, ${sayDate(site.dated)}. ${address}`;
}
