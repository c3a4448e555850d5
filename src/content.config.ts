import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { collectionNames, type CollectionName } from './domain/collections.ts';

/**
 * A folder for each collection. Shapes are checked at the door (`briefing.ts`) with the schemas of the domain,
 * so that one run reports every fault of every file; here nothing is refused and nothing is dropped.
 */
const anything = z.record(z.string(), z.unknown());

/** The path without its ending, letters as they are: two files that differ in case keep two ids. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.(?:mdx|yaml)$/, '');

function collection(name: CollectionName) {
  const loader =
    name === 'site'
      ? glob({ base: './content', pattern: 'site.{yaml,yml}', generateId: idFromPath })
      : glob({ base: `./content/${name}`, pattern: '**/*.{mdx,md,yaml,yml,json}', generateId: idFromPath });
  return defineCollection({ loader, schema: anything });
}

export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)]));
