import type { APIRoute, GetStaticPaths } from 'astro';
import { briefing } from '../../briefing.ts';
import { EXPORT_NAMES, exportTables, type ExportName } from '../../domain/exports/tables.ts';

export const getStaticPaths = (() =>
  EXPORT_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const tables = exportTables(await briefing(), import.meta.env.BASE_URL);
  return Response.json(tables[params['name'] as ExportName]);
};
