/**
 * Checks that what is said to be in print is: every quotation, hedge, wording of a figure and variant of a name occurs
 * letter for letter (case, quotation marks and the form of apostrophes aside) in the text it is taken from.
 *
 * usage: npm run verify-sources -- DIRECTORY
 * The directory has one file a report, `<report id>.txt`: lines `[3] text` for paragraphs, `[headline]`, `[subhead]`, `[caption]`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENTITY_KINDS } from '../src/domain/collections.ts';
import { locator } from '../src/domain/locate.ts';
import { printProblems, type Problem } from '../src/domain/problem.ts';
import { verifyEntity, verifyReport, type SourceText } from '../src/domain/verify.ts';
import { reportSchema } from '../src/domain/schema/report.ts';
import { eventSchema, organisationSchema, personSchema, placeSchema } from '../src/domain/schema/entity.ts';

const directory = process.argv[2];
if (directory === undefined || !existsSync(directory)) {
  console.error(
    directory === undefined
      ? 'Name the directory with the texts: npm run verify-sources -- DIRECTORY'
      : `There is no directory ${directory}. Name the one with the texts, one file a report.`,
  );
  process.exit(2);
}

const problems: Problem[] = [];
const texts = new Map<string, SourceText>();
let checked = 0;

function withLines(file: string, text: string, found: Omit<Problem, 'file' | 'line'>[]): void {
  const lineOf = locator(text);
  for (const problem of found) {
    const line = lineOf(problem.field);
    problems.push({ file, ...problem, ...(line === undefined ? {} : { line }) });
  }
}

for (const name of readdirSync('content/reports')) {
  const file = join('content/reports', name);
  const id = name.replace(/\.mdx$/, '');
  const path = join(directory, `${id}.txt`);
  if (!existsSync(path)) {
    problems.push({
      file,
      field: [],
      found: `There is no text ${path}.`,
      advice: 'Add it, named as the report is.',
    });
    continue;
  }
  const text = readFileSync(file, 'utf8');
  const source = readFileSync(path, 'utf8');
  texts.set(id, source);
  const report = reportSchema.parse(parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''));
  const result = verifyReport(report, source);
  checked += result.checked;
  withLines(file, text, result.problems);
}

const schemas = {
  people: personSchema,
  places: placeSchema,
  organisations: organisationSchema,
  events: eventSchema,
};
for (const kind of ENTITY_KINDS)
  for (const name of readdirSync(join('content', kind))) {
    const file = join('content', kind, name);
    const text = readFileSync(file, 'utf8');
    const result = verifyEntity(schemas[kind].parse(parse(text)), texts);
    checked += result.checked;
    withLines(file, text, result.problems);
  }

if (problems.length > 0) {
  console.error(
    printProblems(problems).replace('Nothing was built.', 'Correct the content; the texts stay as they are.'),
  );
  process.exit(1);
}
console.log(`${checked} quotations, hedges, wordings and names stand in the texts as the content says.`);
