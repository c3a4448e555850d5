import { z } from 'zod';
import { asPrinted, edtfDate, prose, slug } from './common.ts';

/** How a quantity is limited in the words of the text. It decides how a figure is drawn, compared and worded. */
export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'range'] as const;
export const boundSchema = z.enum(BOUNDS);
export type Bound = z.infer<typeof boundSchema>;

/** A number, or a fraction written "1/3" where a decimal would round what was said. */
const quantity = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d+\/[1-9]\d*$/, 'a quantity is a number, or a fraction such as "1/3"')
    .transform((text) => {
      const [over = 0, under = 1] = text.split('/').map(Number);
      return over / under;
    }),
]);

/** The fields of an interval and who is counted; the rules on bounds are `boundsFit`. */
const interval = {
  low: quantity.nullable(),
  high: quantity.nullable(),
  bound: boundSchema,
  population: prose,
  asOf: edtfDate.optional(),
};

/** Refuses an interval whose numbers do not fit its bound. */
function boundsFit(figure: Interval, context: z.RefinementCtx): void {
  const fault = faultOfBound(figure);
  if (fault) context.addIssue({ code: 'custom', path: fault.path, message: fault.message });
}

/** A count outside the reports: a figure without id, measure and printed words. */
export const countSchema = z.strictObject(interval).superRefine(boundsFit);

/**
 * A quantity as a text gives it. `low` and `high` are what was said, null where that side is open.
 * Both are null where the text gives a word and no number ("hundreds"); then `wording` is the figure.
 */
export const figureSchema = z
  .strictObject({
    ...interval,
    id: slug,
    measure: slug,
    wording: asPrinted,
  })
  .superRefine(boundsFit);
export type FigureContent = z.infer<typeof figureSchema>;

type Interval = { low: number | null; high: number | null; bound: Bound };

/** What is wrong with an interval and its bound, or nothing. */
export function faultOfBound({
  low,
  high,
  bound,
}: Interval): { path: string[]; message: string } | undefined {
  if (low !== null && high !== null && low > high)
    return { path: ['low'], message: `low (${low}) is above high (${high}); low is the smaller one` };
  if (low === null && high === null)
    return bound === 'exact' || bound === 'range'
      ? {
          path: ['bound'],
          message: `a figure without numbers cannot be "${bound}"; give the numbers, or the bound the words have`,
        }
      : undefined;
  switch (bound) {
    case 'exact':
    case 'about':
      return low === high
        ? undefined
        : {
            path: ['high'],
            message: `"${bound}" has one number: low and high are the same; for two numbers the bound is "range"`,
          };
    case 'at-least':
    case 'more-than':
      return low !== null && high === null
        ? undefined
        : { path: ['high'], message: `"${bound}" is open upwards: low is the number and high is null` };
    case 'up-to':
      return low === null && high !== null
        ? undefined
        : { path: ['low'], message: '"up-to" is open downwards: low is null and high is the number' };
    case 'range':
      return low !== null && high !== null && low < high
        ? undefined
        : { path: ['high'], message: '"range" has two different numbers, low and high' };
  }
}
