import edtf from 'edtf';
import { z } from 'zod';

/** An id: lower-case words joined by hyphens. Ids are addresses, so they never change once published. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as "harbour-fire"');

/** Prose: one line or more, never empty. */
export const prose = z.string().trim().min(1, 'this must not be empty');

/** True where `value` is a date that EDTF (ISO 8601-2, levels 0 to 2) can read. */
export function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

/** A date as EDTF, always quoted in YAML: an unquoted date is read as a clock time and may roll over. */
export const edtfDate = z
  .string('a date is a quoted string such as "2015-10-26" or "2016-03~"')
  .refine(
    isEdtf,
    'this is no date that EDTF can read, such as "2015-10-26", "2016-03~" or "[2016-03-23..2016-03-26]"',
  );

/** A date with what it rests on. `status` says whether the date was seen or worked out. */
export const datedSchema = z.strictObject({
  edtf: edtfDate,
  status: z.enum(['found', 'inferred', 'unknown']),
  basis: prose,
});
export type Dated = z.infer<typeof datedSchema>;

/** An address of the open web. */
export const address = z.url({ protocol: /^https?$/ });

/** The most words of another publisher that may stand in quotation marks. */
export const LONGEST_QUOTATION = 7;

/** How many words `text` has. Words joined by an apostrophe, hyphen or point count once. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Words taken over as printed: seven at most. */
export const asPrinted = prose.refine(
  (text) => wordCount(text) <= LONGEST_QUOTATION,
  `at most ${LONGEST_QUOTATION} words may be taken over as printed`,
);

/** An analyst's remark, apart from what the report says. It names a reference where it goes beyond the reports. */
export const noteSchema = z.strictObject({
  text: prose,
  dated: edtfDate,
  references: z.array(slug).default([]),
});
export type Note = z.infer<typeof noteSchema>;
