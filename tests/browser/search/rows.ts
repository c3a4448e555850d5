import type { Site } from '../support.ts';

/** The rows of an export, as a reader's tool gets them. */
export async function readRows<Row>(site: Site, name: string): Promise<Row[]> {
  const response = await fetch(`${site.url}/data/${name}.json`);
  return (await response.json()) as Row[];
}
