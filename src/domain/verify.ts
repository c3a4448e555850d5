import type { Problem } from './problem.ts';
import type { Paragraph } from './schema/claim.ts';
import type { PersonContent } from './schema/entity.ts';
import type { ReportContent } from './schema/report.ts';

/** A report's text: lines that begin with `[3]`, `[headline]`, `[subhead]` or `[caption]`. */
export type SourceText = string;
type Finding = Omit<Problem, 'file' | 'line'>;
interface Result {
  checked: number;
  problems: Finding[];
}

/** Marks of quotation and the forms of the apostrophe do not count, nor does case where `lower`. */
function plain(text: string, lower: boolean): string {
  const folded = text.replace(/[‘’`]/g, "'").replace(/[“”"]/g, '').replace(/\s+/g, ' ');
  return lower ? folded.toLowerCase() : folded;
}

function linesOf(text: SourceText): { mark: string; text: string }[] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\[(\w+)\]\s*(.*)$/.exec(line);
    return parts ? [{ mark: parts[1] ?? '', text: parts[2] ?? '' }] : [];
  });
}

/** The text a claim is taken from. A headline's claims may stand in a subheading. */
function partOf(text: SourceText, paragraph: Paragraph): string {
  const marks = paragraph === 'headline' ? ['headline', 'subhead'] : [String(paragraph)];
  return linesOf(text)
    .filter((line) => marks.includes(line.mark))
    .map((line) => line.text)
    .join(' \n ');
}

/** Whether the words that a report's claims say are printed stand in the paragraph they name. */
export function verifyReport(report: ReportContent, text: SourceText): Result {
  const problems: Finding[] = [];
  let checked = 0;
  report.claims.forEach((claim, at) => {
    const part = plain(partOf(text, claim.paragraph), true);
    const find = (words: string | undefined, field: (string | number)[]) => {
      if (words === undefined) return;
      checked += 1;
      if (!part.includes(plain(words, true)))
        problems.push({
          field: ['claims', at, ...field],
          found: `“${words}” does not stand in ${typeof claim.paragraph === 'number' ? `paragraph ${claim.paragraph}` : `the ${claim.paragraph}`}.`,
          advice: 'Copy the words as printed, or correct the paragraph.',
        });
    };
    find(claim.quote, ['quote']);
    find(claim.hedge, ['hedge']);
    claim.figures.forEach((figure, n) => {
      find(figure.wording, ['figures', n, 'wording']);
    });
  });
  const paragraphs = linesOf(text).filter((line) => /^\d+$/.test(line.mark)).length;
  if (paragraphs !== report.paragraphs)
    problems.push({
      field: ['paragraphs'],
      found: `The text has ${paragraphs} numbered paragraphs, the report says ${report.paragraphs}.`,
      advice: `Put ${paragraphs} there.`,
    });
  return { checked, problems };
}

/** Whether every variant of a name stands, letters as they are, in each report that is said to print it. */
export function verifyEntity(
  entity: Pick<PersonContent, 'variants'>,
  texts: ReadonlyMap<string, SourceText>,
): Result {
  const problems: Finding[] = [];
  let checked = 0;
  entity.variants.forEach(({ name, reports }, at) => {
    reports.forEach((id, n) => {
      checked += 1;
      const text = texts.get(id);
      if (text !== undefined && plain(text, false).includes(plain(name, false))) return;
      problems.push({
        field: ['variants', at, 'reports', n],
        found: text === undefined ? `There is no text of "${id}".` : `“${name}” is not printed in ${id}.`,
        advice: 'Correct the spelling or the list of reports, or move the name to "aliases".',
      });
    });
  });
  return { checked, problems };
}
