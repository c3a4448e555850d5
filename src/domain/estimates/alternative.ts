import type { Measure } from '../model.ts';
import { countOf } from '../words.ts';

/** The name of a chart for readers who do not see it. Its description is the written summary. */
export function nameChart({ name, unit, figures }: Pick<Measure, 'name' | 'unit' | 'figures'>): string {
  return `Chart of ${countOf(figures.length, 'figure')} (${unit}): ${name}`;
}
