import type { Content } from '../parse.ts';
import type { Problem } from '../problem.ts';

/** Every numbered paragraph of a report has a claim, and no claim stands in a paragraph that the report does not have. */
export function checkCoverage(content: Content): Problem[] {
  return content.reports.flatMap(({ file, data }) => {
    const covered = new Set(data.claims.map((claim) => claim.paragraph));
    const missing = Array.from({ length: data.paragraphs }, (_, at) => at + 1).filter((n) => !covered.has(n));
    const problems: Problem[] = missing.map((n) => ({
      file,
      field: ['claims'],
      found: `No claim stands in paragraph ${n}.`,
      advice: 'Add the claims that this paragraph makes, or correct "paragraphs".',
    }));
    data.claims.forEach(({ paragraph }, at) => {
      if (typeof paragraph === 'number' && paragraph > data.paragraphs)
        problems.push({
          file,
          field: ['claims', at, 'paragraph'],
          found: `The claim stands in paragraph ${paragraph}, but the report has ${data.paragraphs}.`,
          advice: 'Correct the paragraph, or "paragraphs".',
        });
    });
    return problems;
  });
}
