import type { APIRoute, GetStaticPaths } from 'astro';
import { briefing } from '../../briefing.ts';
import { drawMeasure } from '../../domain/estimates/chart-file.ts';
import { measurePath } from '../../domain/paths.ts';
import { at } from '../../layouts/at.ts';

export const getStaticPaths = (async () =>
  (await briefing()).measures.map(({ id }) => ({ params: { measure: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site: origin }) => {
  const { site, measures } = await briefing();
  const measure = measures.find(({ id }) => id === params['measure']);
  const path = measure ? at(measurePath(measure)) : '';
  return new Response(measure && drawMeasure(measure, site, origin ? new URL(path, origin).href : path), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
