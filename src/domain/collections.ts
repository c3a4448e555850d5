import {
  contextCountSchema,
  discrepancySchema,
  familySchema,
  groupSchema,
  judgementSchema,
  measureSchema,
  pageSchema,
  referenceSchema,
  siteSchema,
} from './schema/analysis.ts';
import { eventSchema, organisationSchema, personSchema, placeSchema } from './schema/entity.ts';
import { reportSchema } from './schema/report.ts';
import { sourceSchema } from './schema/source.ts';

/** The folders of `content/` and the schema each file in them has. `site` is one file. */
export const collections = {
  reports: reportSchema,
  sources: sourceSchema,
  people: personSchema,
  places: placeSchema,
  organisations: organisationSchema,
  events: eventSchema,
  families: familySchema,
  measures: measureSchema,
  groups: groupSchema,
  discrepancies: discrepancySchema,
  judgements: judgementSchema,
  references: referenceSchema,
  'context-counts': contextCountSchema,
  pages: pageSchema,
  site: siteSchema,
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The four collections of entities, in the order in which pages show them. */
export const ENTITY_KINDS = ['people', 'places', 'organisations', 'events'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
