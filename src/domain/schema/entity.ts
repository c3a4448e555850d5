import { z } from 'zod';
import { datedSchema, edtfDate, noteSchema, prose, slug } from './common.ts';

/** A name as a report prints it. The wording check finds it literally in each report listed. */
const variant = z.strictObject({
  name: prose,
  reports: z.array(slug).min(1, 'name the reports that print this variant'),
});

/** What every person, place, organisation and event has. */
const named = {
  /** The name we use. */
  name: prose,
  /** Every form in print, the canonical name too where it is printed. */
  variants: z.array(variant).default([]),
  /** Other names a reader may type that no report prints. */
  aliases: z.array(prose).default([]),
  /** Who or what it is, in a sentence or two, as of the reports. */
  summary: prose,
  notes: z.array(noteSchema).default([]),
};

/** A person, with the role they had when the reports appeared. */
export const personSchema = z.strictObject({
  ...named,
  role: prose,
  roleAsOf: edtfDate.optional(),
  /** False where the reports describe the person and give no name. The page then stays under the description. */
  isNamed: z.boolean().default(true),
});

export const PLACE_KINDS = [
  'country',
  'region',
  'city',
  'district',
  'station',
  'airport',
  'building',
] as const;

/** A place. It has coordinates (WGS84, decimal degrees) only where a pin is honest. */
export const placeSchema = z
  .strictObject({
    ...named,
    kind: z.enum(PLACE_KINDS),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    /** Why there are no coordinates. */
    noPin: prose.optional(),
    /** ISO 3166-1 alpha-2 of the country it is or lies in. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1, such as "BE"')
      .optional(),
    /** The next larger place in this collection. */
    within: slug.optional(),
  })
  .refine((place) => (place.lat === undefined) === (place.lon === undefined), {
    path: ['lat'],
    message: 'lat and lon go together',
  })
  .refine((place) => (place.lat === undefined) === (place.noPin !== undefined), {
    path: ['noPin'],
    message: 'a place has either lat and lon, or "noPin" with the reason',
  });

export const ORGANISATION_KINDS = [
  'armed-group',
  'armed-force',
  'security-agency',
  'government',
  'international-body',
  'news-organisation',
  'publication',
  'research-institute',
  'company',
  'community',
] as const;

/** An organisation, body, force or publication. */
export const organisationSchema = z.strictObject({ ...named, kind: z.enum(ORGANISATION_KINDS) });

export const EVENT_KINDS = [
  'attack',
  'arrest',
  'statement',
  'publication',
  'meeting',
  'military',
  'legal',
  'other',
] as const;

/** Something that happened, with its date and where. */
export const eventSchema = z.strictObject({
  ...named,
  kind: z.enum(EVENT_KINDS),
  date: datedSchema,
  places: z.array(slug).default([]),
});

export type PersonContent = z.infer<typeof personSchema>;
export type PlaceContent = z.infer<typeof placeSchema>;
export type OrganisationContent = z.infer<typeof organisationSchema>;
export type EventContent = z.infer<typeof eventSchema>;
