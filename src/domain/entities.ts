import { titleMark, titleOf } from './cite.ts';
import type { Entity, Report } from './model.ts';
import { listOf } from './words.ts';

/** The entities that share claims with `entity`, most often first. */
export function appearsWith(entity: Entity): { entity: Entity; count: number }[] {
  const counts = new Map<Entity, number>();
  for (const other of entity.claims.flatMap((claim) => claim.entities))
    if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([other, count]) => ({ entity: other, count }))
    .sort((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name, 'en'));
}

/** More reports than these are counted and not named. */
const MOST_NAMED = 8;

/** The reports that say nothing of `entity`, in a sentence; empty where none is silent. */
export function gapsOf(entity: Entity, reports: readonly Report[]): string {
  const silent = reports.filter((report) => !entity.reports.includes(report));
  if (silent.length === 0) return '';
  if (silent.length > MOST_NAMED)
    return `No claim of the other ${silent.length} reports is about ${entity.name}.`;
  return `No claim of ${listOf(
    silent.map((report) => `“${titleOf(report)}”${titleMark(report)}`),
    'or',
  )} is about ${entity.name}.`;
}
