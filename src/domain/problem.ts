/** Something wrong in the content: data, printed by `printProblems` and by nobody else. */
export interface Problem {
  /** Path of the file from the project's root. */
  file: string;
  /** Where in the file: keys and positions, outermost first. Empty for the file as a whole. */
  field: readonly (string | number)[];
  /** Line of the file, from 1, where it is known. */
  line?: number;
  /** What was found and what was expected, in whole sentences. */
  found: string;
  /** What to do. */
  advice: string;
}

/** A field as an author would write it: `claims[2].figures[0].bound`. */
export function printField(field: readonly (string | number)[]): string {
  return field.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** All problems as one text, grouped by file in the order of lines, closed by a count. */
export function printProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  const blocks = files.map((file) => {
    const own = problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return own.map(printProblem).join('\n');
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  return `${blocks.join('\n\n')}\n\n${count} in ${where} of the content. Nothing was built.`;
}

function printProblem({ file, field, line, found, advice }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const where = field.length === 0 ? place : `${place}  ${printField(field)}`;
  return `${where}\n  ${found}\n  ${advice}`;
}
