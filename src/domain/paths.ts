import type { Claim, Discrepancy, Entity, Measure, Report, Source } from './model.ts';

/** Every address of the site, from its root. `withBase` puts the site's own base path before it. */
export const homePath = '/';
export const indexPaths = {
  reports: '/reports/',
  claims: '/claims/',
  estimates: '/estimates/',
  discrepancies: '/discrepancies/',
  sources: '/sources/',
  people: '/people/',
  places: '/places/',
  organisations: '/organisations/',
  events: '/events/',
  search: '/search/',
  data: '/data/',
  methodology: '/methodology/',
  about: '/about/',
  accessibility: '/accessibility/',
} as const;

export const reportPath = ({ id }: Pick<Report, 'id'>) => `/reports/${id}/`;
/** The permanent address of a claim. */
export const claimPath = ({ id }: Pick<Claim, 'id'>) => `/claims/${id}/`;
/** Where the claim stands in our account of its report. */
export const claimInReportPath = ({ id, report }: Pick<Claim, 'id' | 'report'>) =>
  `${reportPath(report)}#${id}`;
export const measurePath = ({ id }: Pick<Measure, 'id'>) => `/estimates/${id}/`;
export const sourcePath = ({ id }: Pick<Source, 'id'>) => `/sources/${id}/`;
export const entityPath = ({ id, collection }: Pick<Entity, 'id' | 'collection'>) => `/${collection}/${id}/`;
export const pointPath = (original: Pick<Source, 'id'>, point: { id: string }) =>
  `${sourcePath(original)}#${point.id}`;
export const discrepancyPath = ({ id }: Pick<Discrepancy, 'id'>) => `${indexPaths.discrepancies}${id}/`;
/** Where the page of a discrepancy says how to read it. */
export const discrepancyReadingPath = (one: Pick<Discrepancy, 'id'>) => `${discrepancyPath(one)}#reading`;
export const judgementPath = ({ id }: { id: string }) => `${homePath}#${id}`;
export const figureAnchor = ({ id }: { id: string }) => `figure-${id}`;
export const dataPath = (name: string) => `/data/${name}`;
/** A chart and its credit and nothing else, for other pages to show. */
export const measureEmbedPath = (measure: Pick<Measure, 'id'>) => `${measurePath(measure)}embed/`;
/** The figures of a measure, or their drawing, as a file. */
export const measureFilePath = ({ id }: Pick<Measure, 'id'>, ending: 'csv' | 'json' | 'svg') =>
  `/estimates/${id}.${ending}`;

/** An address from the site's root with the base path the site is published under. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
