import { ENTITY_WORDS, KIND_WORDS } from '../labels.ts';
import type { Filter } from './filters.ts';
import type { NameKind } from './name-record.ts';

/** The filter whose values are the ids of a kind of names. */
export const FILTER_OF_KIND: Partial<Readonly<Record<NameKind, Filter>>> = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  events: 'event',
  reports: 'report',
};

/** The kind of names whose ids are the values of a filter. */
export const KIND_OF_FILTER: Partial<Readonly<Record<Filter, NameKind>>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  event: 'events',
  report: 'reports',
};

/** What each filter is called above its values. */
export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  type: 'Type of page',
  person: ENTITY_WORDS.people.one,
  place: ENTITY_WORDS.places.one,
  organisation: ENTITY_WORDS.organisations.one,
  event: ENTITY_WORDS.events.one,
  report: 'Report',
  year: 'Year of the report',
  kind: 'Kind of claim',
  bound: 'Bound of a figure',
};

/** What a kind of names is called behind a name. */
export const NAME_WORDS: Readonly<Record<NameKind, string>> = {
  people: ENTITY_WORDS.people.one,
  places: ENTITY_WORDS.places.one,
  organisations: ENTITY_WORDS.organisations.one,
  events: ENTITY_WORDS.events.one,
  reports: 'Report',
  estimates: 'Estimate',
  sources: 'Source',
  site: 'Page of this site',
};

/** The words of a filter's values that are fixed terms. */
export const VALUE_WORDS: Partial<Readonly<Record<Filter, Readonly<Record<string, string>>>>> = {
  kind: KIND_WORDS,
};
