import { collectionNames, type CollectionName } from '../src/domain/collections.ts';
import { readDossier } from '../src/domain/check.ts';
import type { Dossier } from '../src/domain/model.ts';
import type { RawContent, RawEntry } from '../src/domain/parse.ts';
import { printProblems, type Problem } from '../src/domain/problem.ts';

/** Makers of content for tests. What a test does not care about is filled in; all of it passes the real schemas. */

type Fields = Record<string, unknown>;

export function makeFigure(fields: Fields = {}): Fields {
  return {
    id: 'harbour-figure',
    measure: 'boats',
    low: 5,
    high: 5,
    bound: 'exact',
    population: 'boats in the harbour',
    wording: 'five boats',
    ...fields,
  };
}

export function makeClaim(fields: Fields = {}): Fields {
  return {
    id: 'harbour-claim',
    paragraph: 1,
    text: 'The harbour master says that five boats burnt.',
    kind: 'reported-fact',
    attribution: [],
    credibility: { digit: 3, reason: 'One source.' },
    ...fields,
  };
}

export function makeReport(fields: Fields = {}): Fields {
  const claims = (fields['claims'] as Fields[] | undefined) ?? [makeClaim()];
  return {
    title: 'Harbour fire',
    shortTitle: 'Post',
    publisher: 'post',
    kind: 'news-report',
    published: { edtf: '2015-10-26', status: 'found', basis: 'The page says so.' },
    noAddress: 'Printed only.',
    paragraphs: 1,
    summary: 'A fire in the harbour.',
    ...fields,
    claims,
  };
}

export function makeSource(fields: Fields = {}): Fields {
  return {
    name: 'The Post',
    kind: 'publisher',
    anonymous: false,
    description: 'A newspaper.',
    reliability: 'C',
    reliabilityReason: 'A local paper with a record of corrections.',
    ...fields,
  };
}

export function makeMeasure(fields: Fields = {}): Fields {
  return {
    name: 'Boats',
    family: 'losses',
    definition: 'Boats lost.',
    includes: 'Boats of every size.',
    excludes: 'Rafts.',
    unit: 'boats',
    ...fields,
  };
}

export function makePerson(fields: Fields = {}): Fields {
  return { name: 'Ada Moor', role: 'Harbour master', summary: 'She runs the harbour.', ...fields };
}

const SITE = {
  title: 'Harbour',
  subject: 'the harbour',
  description: 'Fires.',
  dated: '2026-11-20',
  licence: 'CC BY 4.0',
};

/** The body that marks each claim of a report once. */
export function bodyFor(report: Fields): string {
  return (report['claims'] as { id: string }[])
    .map(({ id }) => `<Claim id="${id}">Words.</Claim>`)
    .join('\n\n');
}

/** Raw content from fields by file name. A report's body marks its claims unless `bodies` says otherwise. */
export function makeContent(
  files: Partial<Record<CollectionName, Record<string, Fields>>> = {},
  bodies: Record<string, string> = {},
): RawContent {
  const filled: Partial<Record<CollectionName, Record<string, Fields>>> = {
    site: { site: SITE },
    pages: { limits: { title: 'Limits', description: 'Limits.' } },
    reports: { 'harbour-post': makeReport() },
    sources: { post: makeSource() },
    families: { losses: { name: 'Losses', order: 1, counts: 'What was lost.' } },
    measures: { boats: makeMeasure() },
    ...files,
  };
  const lists = collectionNames.map((name) => [
    name,
    Object.entries(filled[name] ?? {}).map(([id, data]): RawEntry => {
      const ending = name === 'reports' || name === 'pages' ? 'mdx' : 'yaml';
      const file = name === 'site' ? 'content/site.yaml' : `content/${name}/${id}.${ending}`;
      return { id, file, data, body: name === 'reports' ? (bodies[id] ?? bodyFor(data)) : '' };
    }),
  ]);
  return Object.fromEntries(lists) as RawContent;
}

/** The dossier of content that must be right. */
export function makeDossier(...content: Parameters<typeof makeContent>): Dossier {
  const result = readDossier(makeContent(...content));
  if ('problems' in result) throw new Error(printProblems(result.problems));
  return result.dossier;
}

/** What the checks say of content that must be wrong, as it is printed. */
export function complaintsOf(...content: Parameters<typeof makeContent>): string {
  return printProblems(problemsOf(...content));
}

export function problemsOf(...content: Parameters<typeof makeContent>): Problem[] {
  const result = readDossier(makeContent(...content));
  return 'problems' in result ? result.problems : [];
}
