import { readDossier } from '../check.ts';
import { collectionNames, type CollectionName } from '../collections.ts';
import type { Dossier } from '../model.ts';
import type { RawContent, RawEntry } from '../parse.ts';
import { printProblems } from '../problem.ts';

/** Makers of made content for the page that shows every component. All of it passes the real schemas and rules. */

export type Fields = Record<string, unknown>;

export function claim(id: string, fields: Fields): Fields {
  return {
    id,
    kind: 'reported-fact',
    attribution: [],
    credibility: { digit: 3, reason: 'Nobody else was asked.' },
    ...fields,
  };
}

export function figure(id: string, fields: Fields): Fields {
  return { id, measure: 'boats-damaged', bound: 'exact', population: 'boats in the harbour', ...fields };
}

export function source(name: string, fields: Fields): Fields {
  return {
    name,
    kind: 'publisher',
    anonymous: false,
    description: 'A daily paper of the town.',
    reliability: 'C',
    reliabilityReason: 'It prints corrections when it errs.',
    ...fields,
  };
}

export function report(title: string, fields: Fields): Fields {
  return {
    title,
    kind: 'news-report',
    noAddress: 'Printed only.',
    paragraphs: 2,
    summary: 'A fire in the harbour, with counts of the boats and a first word on its cause.',
    ...fields,
  };
}

/** The dossier of made content, by collection and file name. Throws where the content breaks a rule. */
export function dossierOf(files: Partial<Record<CollectionName, Record<string, Fields>>>): Dossier {
  const lists = collectionNames.map((name) => [
    name,
    Object.entries(files[name] ?? {}).map(([id, data]): RawEntry => ({
      id,
      file: `example/${name}/${id}`,
      data,
      body: bodyOf(data),
    })),
  ]);
  const result = readDossier(Object.fromEntries(lists) as RawContent);
  if ('problems' in result) throw new Error(printProblems(result.problems));
  return result.dossier;
}

/** A body that marks each claim once, as the rules ask of a report. */
function bodyOf(data: Fields): string {
  const claims = (data['claims'] ?? []) as Fields[];
  return claims.map(({ id }) => `<Claim id="${String(id)}">Words.</Claim>`).join('\n\n');
}
