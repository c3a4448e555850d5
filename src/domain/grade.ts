import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from './labels.ts';
import type { Claim } from './model.ts';
import type { Reliability } from './schema/source.ts';

/** A claim's Admiralty grade. The letter is the origin's; F, cannot be judged, where the report names nobody. */
export interface Grade {
  reliability: Reliability;
  credibility: number;
}

export function gradeOf(claim: Claim): Grade {
  return { reliability: claim.origin?.reliability ?? 'F', credibility: claim.credibility.digit };
}

/** The grade in words: "C3: fairly reliable source, possibly true". */
export function sayGrade({ reliability, credibility }: Grade): string {
  const source = reliability === 'F' ? 'source cannot be judged' : `${RELIABILITY_WORDS[reliability]} source`;
  return `${reliability}${credibility}: ${source}, ${CREDIBILITY_WORDS[credibility] ?? ''}`;
}

/** The grade as its two signs: "C3". */
export function gradeCode({ reliability, credibility }: Grade): string {
  return `${reliability}${credibility}`;
}
