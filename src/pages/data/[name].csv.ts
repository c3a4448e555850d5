import type { APIRoute, GetStaticPaths } from 'astro';
import { briefing } from '../../briefing.ts';
import { toCsv } from '../../domain/exports/csv.ts';
import { exportTables } from '../../domain/exports/tables.ts';

const WITH_CSV = ['claims', 'figures'] as const;

export const getStaticPaths = (() => WITH_CSV.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const tables = exportTables(await briefing(), import.meta.env.BASE_URL);
  return new Response(toCsv(tables[params['name'] as (typeof WITH_CSV)[number]]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
