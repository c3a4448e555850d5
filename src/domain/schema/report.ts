import { z } from 'zod';
import { address, datedSchema, noteSchema, prose, slug } from './common.ts';
import { claimSchema } from './claim.ts';

/** What sort of text a report is. */
export const REPORT_KINDS = ['news-report', 'agency-copy', 'interview', 'rewrite', 'repost'] as const;

/** One published text: its record and the claims it makes. The body of the file is our account of it. */
export const reportSchema = z
  .strictObject({
    title: prose,
    /** True where the text has no headline and the title is ours; it is then shown in square brackets. */
    titleIsOurs: z.boolean().default(false),
    /** A name of a few words for tables and charts. */
    shortTitle: prose,
    /** The source that published it. */
    publisher: slug,
    kind: z.enum(REPORT_KINDS),
    published: datedSchema,
    address: address.optional(),
    /** Why there is no address. */
    noAddress: prose.optional(),
    /** Reporters and photographers named in the text: credits, not subjects. */
    credits: z.array(prose).default([]),
    /** How many numbered body paragraphs the text has. */
    paragraphs: z.int().positive(),
    /** Our summary, in two or three sentences. */
    summary: prose,
    /** The sources the text as a whole is built on. */
    restsOn: z.array(slug).default([]),
    notes: z.array(noteSchema).default([]),
    claims: z.array(claimSchema).min(1, 'a report makes at least one claim'),
  })
  .refine((report) => Boolean(report.address) !== Boolean(report.noAddress), {
    path: ['address'],
    message: 'give either "address", or "noAddress" with the reason there is none',
  });
export type ReportContent = z.infer<typeof reportSchema>;
