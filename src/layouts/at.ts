import { withBase } from '../domain/paths.ts';

/** A path of the site under the base path it is published at. */
export const at = (path: string): string => withBase(import.meta.env.BASE_URL, path);
