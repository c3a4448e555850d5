import type { Claim } from '../model.ts';

/** A step of a chain as it is drawn: who, in what part, and how the line to it looks. */
export interface Step {
  id: string;
  name: string;
  part: 'origin' | 'relay' | 'report' | 'nobody';
  isAnonymous: boolean;
}

/** The steps of a claim's chain from its origin to the report. Where nobody is named, the first step says so. */
export function stepsOf(claim: Claim): Step[] {
  const steps: Step[] = claim.attribution.map((source, at) => ({
    id: source.id,
    name: source.name,
    part: at === 0 ? 'origin' : 'relay',
    isAnonymous: source.anonymous,
  }));
  if (steps.length === 0) steps.push({ id: '', name: 'No source named', part: 'nobody', isAnonymous: false });
  const { publisher } = claim.report;
  return [...steps, { id: publisher.id, name: publisher.name, part: 'report', isAnonymous: false }];
}

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
