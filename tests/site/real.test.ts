import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { builtPages, readExport } from './dist.ts';

/** What the issue on provenance says of the real five reports. Ids are addresses and do not change. */

interface ClaimRow extends Record<string, unknown> {
  id: string;
  report: string;
  attribution: string[];
  origin?: string;
  related: { claim: string; relation: string }[];
}

const claims = readExport('claims') as ClaimRow[];
const figures = readExport('figures') as {
  id: string;
  claim: string;
  measure: string;
  low: number | null;
  high: number | null;
}[];
const claimOf = (id: string) => claims.find((claim) => claim.id === id);
const originOfFigure = (low: number | null, high: number | null, report: string) =>
  figures
    .filter((figure) => figure.low === low && figure.high === high)
    .flatMap((figure) => claimOf(figure.claim) ?? [])
    .filter((claim) => claim.report.startsWith(report));

describe('on the real reports', () => {
  it('the 3,000, the 500 and the 1,700 have no named origin', () => {
    for (const own of [
      originOfFigure(3000, null, '000'),
      originOfFigure(500, 500, '001'),
      originOfFigure(1700, null, '001'),
    ]) {
      expect(own.length).toBeGreaterThan(0);
      for (const { attribution } of own) expect(attribution).toEqual([]);
    }
  });

  it('what 003 and 004 both tell of training has one origin', () => {
    const groups = readExport('claims') as ClaimRow[];
    const shared = groups.filter(
      (claim) =>
        claim.origin === 'european-security-official-ap' &&
        claim.related.some(
          ({ claim: id, relation }) => relation === 'same' && claimOf(id)?.report !== claim.report,
        ),
    );
    expect(shared.length).toBeGreaterThan(5);
    const pages = new Map(builtPages().map((page) => [page.path, page]));
    for (const { id } of shared)
      expect(pages.get(`/claims/${id}/`)?.$('main').text(), id).toMatch(
        /Two reports, one independent origin/,
      );
  });

  it('one voice speaks in 000 and 002', () => {
    const reports = new Set(
      claims.filter(({ origin }) => origin === 'de-kerchove').map(({ report }) => report.slice(0, 3)),
    );
    expect([...reports].sort()).toEqual(['000', '002']);
  });

  it('the 450 of one official are no corroboration of the 400 to 600', () => {
    const [experts] = originOfFigure(450, 450, '004');
    const [range] = originOfFigure(400, 600, '004');
    expect(experts?.origin).not.toBe(range?.origin);
    expect(
      experts?.related.filter(({ relation }) => relation === 'same').map(({ claim }) => claim),
    ).not.toContain(range?.id);
  });

  it('the line on the command is one document in 003 and 004', () => {
    const line = claims.filter(({ attribution }) => attribution.includes('europol-2016-01'));
    expect(new Set(line.map(({ report }) => report.slice(0, 3)))).toEqual(new Set(['003', '004']));
  });
});

it('the code does not contain the subject', async () => {
  const { readdirSync } = await import('node:fs');
  const names = ['people', 'organisations', 'places', 'events'].flatMap((name) =>
    readExport(name).map((row) => String(row['name'])),
  );
  const words = names.filter((name) => name.length > 3);
  expect(words.length).toBeGreaterThan(50);
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|mjs)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(`src/${file}`, 'utf8');
      return words
        .filter((word) =>
          new RegExp(`(?<![\\p{L}])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(
            text,
          ),
        )
        .map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});
