import { z } from 'zod';
import { asPrinted, noteSchema, prose, slug } from './common.ts';
import { figureSchema } from './figure.ts';

/** What sort of assertion a claim is. */
export const CLAIM_KINDS = [
  'reported-fact',
  'assessment',
  'allegation',
  'intention',
  'recommendation',
  'statement',
] as const;
export const claimKindSchema = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** Where in a report a claim stands: a numbered body paragraph, the headline (or a subheading), or a caption. */
export const paragraphSchema = z.union([z.int().positive(), z.enum(['headline', 'caption'])]);
export type Paragraph = z.infer<typeof paragraphSchema>;

/** How credible the information itself is, by the Admiralty code, with the reason for the digit. */
export const credibilitySchema = z.strictObject({
  digit: z.int().min(1).max(6),
  reason: prose,
});

/** One assertion a report makes, in our words. */
export const claimSchema = z.strictObject({
  /** Unique over the whole site. */
  id: slug,
  paragraph: paragraphSchema,
  /** A whole sentence that can be printed alone and keeps the strength of the report. */
  text: prose,
  kind: claimKindSchema,
  /** Sources from the origin to the last relay before the report. Empty where the report names nobody. */
  attribution: z.array(slug),
  /** Words of the origin, where the wording is the fact. */
  quote: asPrinted.optional(),
  /** The words in print that weaken the claim ("are believed to"). */
  hedge: asPrinted.optional(),
  people: z.array(slug).default([]),
  places: z.array(slug).default([]),
  organisations: z.array(slug).default([]),
  events: z.array(slug).default([]),
  figures: z.array(figureSchema).default([]),
  credibility: credibilitySchema,
  notes: z.array(noteSchema).default([]),
  /** Raised by one whenever the meaning of the claim changes; addresses stay. */
  version: z.int().positive().default(1),
});
export type ClaimContent = z.infer<typeof claimSchema>;
