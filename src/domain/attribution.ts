import type { Claim, Source } from './model.ts';

/** Who says it and through whom, in short names: "a senator, through AP dispatch, then RT". */
export function sayAttribution(claim: Claim): string {
  const [origin, ...relays] = claim.attribution;
  if (!origin) return 'No source named';
  if (relays.length === 0) return origin.shortName;
  return `${origin.shortName}, through ${relays.map((relay) => relay.shortName).join(', then ')}`;
}

/** Where in its report a claim stands: "paragraph 4", "headline". */
export function sayParagraph({ paragraph }: Pick<Claim, 'paragraph'>): string {
  return typeof paragraph === 'number' ? `paragraph ${paragraph}` : paragraph;
}

/** The chain as a sentence, from the origin to the report. */
export function sayChain(claim: Claim): string {
  const { title, publisher } = claim.report;
  const names = claim.attribution.map((source: Source) => source.name);
  if (names.length === 0) return `${publisher.name} says it in “${title}” and names no source for it.`;
  const [origin, ...relays] = names;
  const passedOn = relays.length > 0 ? `passed on by ${relays.join(', then ')}; ` : '';
  return `First said by ${origin}; ${passedOn}read in ${publisher.name}.`;
}
