import type { APIRoute, GetStaticPaths } from 'astro';
import { briefing } from '../../briefing.ts';
import { figureRows } from '../../domain/estimates/exports.ts';
import { toCsv } from '../../domain/exports/csv.ts';
import { at } from '../../layouts/at.ts';

export const getStaticPaths = (async () =>
  (await briefing()).measures.map(({ id }) => ({ params: { measure: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const measure = (await briefing()).measures.find(({ id }) => id === params['measure']);
  const address = (path: string) => (site ? new URL(at(path), site).href : at(path));
  return new Response(measure && toCsv(figureRows(measure, address)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
