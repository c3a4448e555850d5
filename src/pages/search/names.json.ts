import type { APIRoute } from 'astro';
import { briefing } from '../../briefing.ts';
import { namesOfDossier } from '../../domain/search/names.ts';

/** Every name with its page, for the search box. Small, since it is fetched when the box gets the focus. */
export const GET: APIRoute = async () => Response.json(namesOfDossier(await briefing()));
