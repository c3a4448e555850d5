import type { APIRoute, GetStaticPaths } from 'astro';
import { briefing } from '../../briefing.ts';
import { measureFile } from '../../domain/estimates/exports.ts';
import { corroborator } from '../../domain/provenance/corroboration.ts';
import { at } from '../../layouts/at.ts';

export const getStaticPaths = (async () =>
  (await briefing()).measures.map(({ id }) => ({ params: { measure: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const dossier = await briefing();
  const measure = dossier.measures.find(({ id }) => id === params['measure']);
  const address = (path: string) => (site ? new URL(at(path), site).href : at(path));
  const behind = corroborator(dossier)(measure?.figures.map((figure) => figure.claim) ?? []);
  return Response.json(measure && measureFile(measure, dossier.references, behind, address));
};
