import { z } from 'zod';
import { address, edtfDate, prose, slug } from './common.ts';
import { countSchema } from './figure.ts';

/** The definition of what a figure counts: the only thing that makes figures comparable. */
export const measureSchema = z.strictObject({
  name: prose,
  /** Which family of counts it belongs to; one line of the overview each. */
  family: slug,
  definition: prose,
  /** Who or what is counted. */
  includes: prose,
  /** Who or what is not, or is not said to be. */
  excludes: prose,
  /** What one of it is: "people", "countries", "weeks". */
  unit: prose,
  /** Measures a reader might set beside this one, and why that would mislead. */
  notComparable: z.array(z.strictObject({ measure: slug, why: prose })).default([]),
});
export type MeasureContent = z.infer<typeof measureSchema>;

/** A family of measures: the first level of the overview of estimates. */
export const familySchema = z.strictObject({
  name: prose,
  order: z.int().positive(),
  /** What measures of this family count, in a line. */
  counts: prose,
});

/** A publication outside the reports, cited in a note. */
export const referenceSchema = z
  .strictObject({
    title: prose,
    publisher: prose,
    author: prose.optional(),
    published: edtfDate.optional(),
    address: address.optional(),
    noAddress: prose.optional(),
  })
  .refine((reference) => Boolean(reference.address) !== Boolean(reference.noAddress), {
    path: ['address'],
    message: 'give either "address", or "noAddress" with the reason there is none',
  });
export type ReferenceContent = z.infer<typeof referenceSchema>;

/** A count from a publication outside the reports, shown apart as context. */
export const contextCountSchema = z.strictObject({
  /** The measures it may stand beside. It never enters their figures. */
  beside: z.array(slug).min(1),
  publisher: prose,
  published: edtfDate,
  figure: countSchema,
  /** What differs between this count and the measures it stands beside. */
  caution: prose,
  references: z.array(slug).min(1),
});

/** In what respect two statements differ. */
export const DISCREPANCY_KINDS = [
  'number',
  'bound',
  'definition',
  'attribution',
  'strength',
  'identity',
  'place',
  'time',
  'detail',
] as const;

/** Two claims, or a headline and its body, or a report and its original, that do not say the same. */
export const discrepancySchema = z.strictObject({
  title: prose,
  kind: z.enum(DISCREPANCY_KINDS),
  claims: z.array(slug).min(1),
  /** What differs. */
  explanation: prose,
  /** How to read it. Ours. */
  reading: prose,
  references: z.array(slug).default([]),
  /** Smaller is more telling. */
  order: z.int().positive(),
});

/** Claims that say the same thing, in whatever strength. */
export const groupSchema = z.strictObject({
  says: prose,
  claims: z.array(slug).min(2, 'a group has at least two claims'),
});

/** What we conclude. Confidence is how well founded it is; likelihood is part of the text. */
export const judgementSchema = z.strictObject({
  order: z.int().positive(),
  text: prose,
  confidence: z.enum(['low', 'moderate', 'high']),
  confidenceReason: prose,
  for: z.array(slug).min(1, 'a judgement names at least one claim for it'),
  against: z.array(slug).default([]),
  wouldChange: prose,
});

/** The dossier as a whole: what the site calls itself. */
export const siteSchema = z.strictObject({
  title: prose,
  subject: prose,
  description: prose,
  dated: edtfDate,
  licence: prose,
});

/** A page of prose. */
export const pageSchema = z.strictObject({ title: prose, description: prose });
