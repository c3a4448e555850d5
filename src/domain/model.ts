import type { EntityKind } from './collections.ts';
import type { z } from 'zod';
import type {
  contextCountSchema,
  discrepancySchema,
  familySchema,
  groupSchema,
  judgementSchema,
  MeasureContent,
  pageSchema,
  ReferenceContent,
  siteSchema,
} from './schema/analysis.ts';
import type { ClaimContent } from './schema/claim.ts';
import type { EventContent, OrganisationContent, PersonContent, PlaceContent } from './schema/entity.ts';
import type { FigureContent } from './schema/figure.ts';
import type { ReportContent } from './schema/report.ts';
import type { PointContent, SourceContent } from './schema/source.ts';

/** What every part of the dossier has. */
interface Part {
  id: string;
}

export interface Figure extends Part, Omit<FigureContent, 'measure'> {
  measure: Measure;
  /** The claim that makes it. */
  claim: Claim;
}

export interface Claim
  extends
    Part,
    Omit<ClaimContent, 'attribution' | 'people' | 'places' | 'organisations' | 'events' | 'figures'> {
  report: Report;
  /** From the origin to the last relay before the report. */
  attribution: Source[];
  /** The first source of the attribution; absent where the report names nobody. */
  origin?: Source;
  /** All entities, in the order people, places, organisations, events. */
  entities: Entity[];
  figures: Figure[];
  group?: Group;
  discrepancies: Discrepancy[];
  /** Points of originals that this claim relays. */
  relays: Relay[];
}

export interface Report extends Part, Omit<ReportContent, 'claims' | 'publisher' | 'restsOn'> {
  publisher: Source;
  restsOn: Source[];
  claims: Claim[];
}

export interface Source extends Part, Omit<SourceContent, 'entity' | 'restsOn' | 'points' | 'shortName'> {
  shortName: string;
  entity?: Entity;
  restsOn: Source[];
  points: Point[];
  /** Claims whose attribution names the source, in the order of reports and paragraphs. */
  claims: Claim[];
  /** Reports that it published. */
  reports: Report[];
}

export interface Point
  extends Part, Omit<PointContent, 'attribution' | 'figures' | 'relayedBy' | 'omittedBy'> {
  original: Source;
  attribution: Source[];
  figures: Omit<Figure, 'claim'>[];
  relayedBy: Relay[];
  omittedBy: { report: Report; explanation: string }[];
}

/** A claim that passes on a point of an original, with what an analyst saw change. */
export interface Relay {
  point: Point;
  claim: Claim;
  changes: PointContent['relayedBy'][number]['changes'];
}

interface EntityPart<Kind extends EntityKind> extends Part {
  collection: Kind;
  claims: Claim[];
  reports: Report[];
}
export type Person = EntityPart<'people'> & PersonContent;
export type Place = EntityPart<'places'> & Omit<PlaceContent, 'within'> & { within?: Entity };
export type Organisation = EntityPart<'organisations'> & OrganisationContent;
export type Event = EntityPart<'events'> & Omit<EventContent, 'places'> & { places: Entity[] };
export type Entity = Person | Place | Organisation | Event;

export interface Family extends Part, z.infer<typeof familySchema> {
  measures: Measure[];
}
export interface Measure extends Part, Omit<MeasureContent, 'family' | 'notComparable'> {
  family: Family;
  figures: Figure[];
  notComparable: { measure: Measure; why: string }[];
  context: ContextCount[];
}
export interface ContextCount extends Part, Omit<z.infer<typeof contextCountSchema>, 'beside'> {
  beside: Measure[];
}
export interface Group extends Part, Omit<z.infer<typeof groupSchema>, 'claims'> {
  claims: Claim[];
}
export interface Discrepancy extends Part, Omit<z.infer<typeof discrepancySchema>, 'claims'> {
  claims: Claim[];
}
export interface Judgement extends Part, Omit<z.infer<typeof judgementSchema>, 'for' | 'against'> {
  for: Claim[];
  against: Claim[];
}
export type Reference = Part & ReferenceContent;
export type Page = Part & z.infer<typeof pageSchema>;

/** Everything, joined: each part knows the parts it is about. Lists are in the order in which pages show them. */
export interface Dossier {
  site: z.infer<typeof siteSchema>;
  reports: Report[];
  claims: Claim[];
  figures: Figure[];
  sources: Source[];
  people: Person[];
  places: Place[];
  organisations: Organisation[];
  events: Event[];
  /** The four before this, in that order. */
  entities: Entity[];
  families: Family[];
  measures: Measure[];
  groups: Group[];
  discrepancies: Discrepancy[];
  judgements: Judgement[];
  references: Reference[];
  contextCounts: ContextCount[];
  pages: Page[];
}
