import { sayDate } from '../dates.ts';
import type { Dossier, Measure } from '../model.ts';

/** A citation of a measure and its figures. `address` is absolute where the site knows its own. */
export function citeMeasure(
  measure: Pick<Measure, 'id' | 'name'>,
  site: Pick<Dossier['site'], 'title' | 'dated'>,
  address: string,
): string {
  return `“${measure.name}”. Measure ${measure.id}, in: ${site.title}, ${sayDate(site.dated)}. ${address}`;
}

/** The lines under a drawing that has left its page: where it is from and on what terms. */
export function creditLines(site: Pick<Dossier['site'], 'title' | 'licence'>, address: string): string[] {
  return [`${site.title}. ${site.licence}.`, address];
}

/** What a reader pastes to show the chart on another page. It asks for nothing but the one page. */
export function embedCode(measure: Pick<Measure, 'name'>, address: string, height: number): string {
  const title = measure.name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** The name under which a reader's browser saves a file of a measure. */
export function nameFile({ id }: Pick<Measure, 'id'>, ending: 'png' | 'svg' | 'csv' | 'json'): string {
  return `${id}.${ending}`;
}
