import { z } from 'zod';
import { address, asPrinted, datedSchema, noteSchema, prose, slug } from './common.ts';
import { figureSchema } from './figure.ts';

/** What sort of thing a source is. */
export const SOURCE_KINDS = [
  'named-person',
  'unnamed-person',
  'unnamed-group',
  'organisation',
  'document',
  'recording',
  'dispatch',
  'broadcaster',
  'publisher',
] as const;
export const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** Reliability of a source by the Admiralty code: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;

/** What can happen to a statement between its original and a text that relays it. */
export const CHANGE_KINDS = [
  'number-changed',
  'bound-changed',
  'range-cut',
  'hedge-dropped',
  'attribution-moved',
  'definition-widened',
  'place-changed',
  'tense-changed',
  'wording-shifted',
  'detail-added',
  'detail-lost',
  'kept',
] as const;
export const changeKindSchema = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof changeKindSchema>;

/** A point an original made, as far as it could be seen, and the claims that relay it. */
export const pointSchema = z.strictObject({
  id: slug,
  text: prose,
  attribution: z.array(slug).default([]),
  hedge: asPrinted.optional(),
  quote: asPrinted.optional(),
  figures: z.array(figureSchema).default([]),
  references: z.array(slug).default([]),
  /** The claims that pass the point on, each with the changes an analyst found on the way. */
  relayedBy: z
    .array(
      z.strictObject({
        claim: slug,
        changes: z.array(z.strictObject({ kind: changeKindSchema, explanation: prose })).default([]),
      }),
    )
    .default([]),
  /** Reports that pass on the original but leave this point out, each with what is lost. */
  omittedBy: z.array(z.strictObject({ report: slug, explanation: prose })).default([]),
});
export type PointContent = z.infer<typeof pointSchema>;

/** Whoever or whatever a claim is attributed to. */
export const sourceSchema = z
  .strictObject({
    name: prose,
    /** A name of a few words for cards and lists, where the context tells the rest. */
    shortName: prose.optional(),
    kind: sourceKindSchema,
    /** True where the source speaks but is not named. */
    anonymous: z.boolean(),
    /** The person or organisation that this source is. */
    entity: slug.optional(),
    description: prose,
    reliability: reliabilitySchema,
    reliabilityReason: prose,
    /** The sources this one takes its statements from, as far as is known. */
    restsOn: z.array(slug).default([]),
    published: datedSchema.optional(),
    address: address.optional(),
    noAddress: prose.optional(),
    references: z.array(slug).default([]),
    notes: z.array(noteSchema).default([]),
    points: z.array(pointSchema).default([]),
  })
  .refine((source) => !(source.address && source.noAddress), {
    path: ['noAddress'],
    message: 'a source with an address needs no reason for having none',
  });
export type SourceContent = z.infer<typeof sourceSchema>;
