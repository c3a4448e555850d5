import { describe, expect, it } from 'vitest';
import { readExport } from './dist.ts';

const NAMES = [
  'claims',
  'figures',
  'reports',
  'sources',
  'people',
  'places',
  'organisations',
  'events',
  'measures',
  'discrepancies',
  'judgements',
];
const data = Object.fromEntries(NAMES.map((name) => [name, readExport(name)]));
const idsOf = (name: string) => new Set((data[name] ?? []).map(({ id }) => String(id)));

describe('the exports', () => {
  it('have rows, each with an id of its own', () => {
    for (const name of NAMES) {
      const ids = (data[name] ?? []).map(({ id }) => String(id));
      expect(ids.length, name).toBeGreaterThan(0);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('name only ids that the exports have', () => {
    const LINKS: Record<string, Record<string, string>> = {
      claims: {
        report: 'reports',
        attribution: 'sources',
        origin: 'sources',
        people: 'people',
        places: 'places',
        organisations: 'organisations',
        events: 'events',
        figures: 'figures',
      },
      figures: { claim: 'claims', report: 'reports', measure: 'measures' },
      reports: { publisher: 'sources', restsOn: 'sources' },
      sources: { restsOn: 'sources' },
      people: { claims: 'claims', reports: 'reports' },
      places: { claims: 'claims', reports: 'reports' },
      organisations: { claims: 'claims', reports: 'reports' },
      events: { claims: 'claims', reports: 'reports' },
      measures: { figures: 'figures' },
      discrepancies: { claims: 'claims' },
      judgements: { for: 'claims', against: 'claims' },
    };
    const dangling: string[] = [];
    for (const [name, fields] of Object.entries(LINKS))
      for (const row of data[name] ?? [])
        for (const [field, target] of Object.entries(fields))
          for (const id of [row[field] ?? []].flat() as string[])
            if (!idsOf(target).has(id)) dangling.push(`${name}.${field}: ${id}`);
    for (const { related } of data['claims'] ?? [])
      for (const { claim } of related as { claim: string }[])
        if (!idsOf('claims').has(claim)) dangling.push(claim);
    expect(dangling).toEqual([]);
  });

  it('have a claim for every numbered paragraph of every report', () => {
    const paragraphs = new Map<unknown, Set<unknown>>();
    for (const { report, paragraph } of data['claims'] ?? [])
      if (typeof paragraph === 'number')
        paragraphs.set(report, (paragraphs.get(report) ?? new Set()).add(paragraph));
    const counts = [...paragraphs].sort().map(([, own]) => own.size);
    expect(counts).toEqual([11, 8, 17, 13, 24]);
  });

  it('give each figure numbers that fit its bound', () => {
    for (const { id, low, high, bound } of data['figures'] ?? []) {
      const open = low === null && high === null;
      const fits =
        open ||
        (bound === 'exact' || bound === 'about'
          ? low === high
          : bound === 'range'
            ? Number(low) < Number(high)
            : bound === 'up-to'
              ? low === null
              : high === null);
      expect(fits, String(id)).toBe(true);
    }
  });
});
