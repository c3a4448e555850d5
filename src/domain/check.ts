import { checkBodies } from './checks/bodies.ts';
import { checkCoverage } from './checks/coverage.ts';
import { knownIds, type KnownIds } from './checks/known.ts';
import { checkFileNames, checkUniqueIds } from './checks/ids.ts';
import { checkReferences } from './checks/references.ts';
import { checkChains, checkCycles, checkGroups } from './checks/sources.ts';
import { joinContent } from './join.ts';
import type { Dossier } from './model.ts';
import { parseContent, type Content, type RawContent } from './parse.ts';
import type { Problem } from './problem.ts';

/** The rules that span files. A new rule is a new function here. */
const RULES: readonly ((content: Content, known: KnownIds) => Problem[])[] = [
  checkReferences,
  checkUniqueIds,
  checkBodies,
  checkCoverage,
  checkChains,
  checkCycles,
  checkGroups,
  checkSite,
];

/** The dossier, or every problem that the content has. */
export function readDossier(raw: RawContent): { dossier: Dossier } | { problems: Problem[] } {
  const { content, problems } = parseContent(raw);
  const known = knownIds(raw);
  const all = [...problems, ...checkFileNames(raw), ...RULES.flatMap((rule) => rule(content, known))];
  return all.length === 0 ? { dossier: joinContent(content) } : { problems: all };
}

/** The files that the site cannot do without. */
const NEEDED = [
  {
    collection: 'site',
    id: 'site',
    file: 'content/site.yaml',
    advice: 'Add it with title, subject, description, dated and licence.',
  },
  {
    collection: 'pages',
    id: 'limits',
    file: 'content/pages/limits.mdx',
    advice:
      'Add it with title and description: it tells on the home page what the reports can and cannot support.',
  },
] as const;

function checkSite(_: Content, known: KnownIds): Problem[] {
  return NEEDED.filter(({ collection, id }) => !known[collection].has(id)).map(({ file, advice }) => ({
    file,
    field: [],
    found: 'This file is missing.',
    advice,
  }));
}
