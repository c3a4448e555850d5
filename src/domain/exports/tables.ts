import type { EntityKind } from '../collections.ts';
import { gradeOf } from '../grade.ts';
import type { Claim, Dossier, Entity, Figure } from '../model.ts';
import {
  claimPath,
  discrepancyPath,
  entityPath,
  figureAnchor,
  reportPath,
  sourcePath,
  withBase,
} from '../paths.ts';

/** A row of an export. Absent fields are left out when it is written as JSON. */
export type Row = Record<string, unknown>;
export const EXPORT_NAMES = [
  'claims',
  'figures',
  'reports',
  'sources',
  'people',
  'places',
  'organisations',
  'events',
  'measures',
  'discrepancies',
  'judgements',
] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

const ids = (parts: readonly { id: string }[]) => parts.map((part) => part.id);

/** The whole dossier as tables, with addresses under `base`. Field names are a contract with readers' tools. */
export function exportTables(dossier: Dossier, base: string): Record<ExportName, Row[]> {
  const at = (path: string) => withBase(base, path);
  const entityRows = (kind: EntityKind) => dossier[kind].map((entity) => entityRow(entity, at));
  return {
    claims: dossier.claims.map((claim) => claimRow(claim, at)),
    figures: dossier.figures.map((figure) => ({
      ...figureFields(figure),
      url: at(`${claimPath(figure.claim)}#${figureAnchor(figure)}`),
    })),
    reports: dossier.reports.map((report) => ({
      id: report.id,
      title: report.title,
      titleIsOurs: report.titleIsOurs,
      publisher: report.publisher.id,
      kind: report.kind,
      published: { edtf: report.published.edtf, basis: report.published.basis },
      address: report.address,
      restsOn: ids(report.restsOn),
      url: at(reportPath(report)),
    })),
    sources: dossier.sources.map((source) => ({
      id: source.id,
      name: source.name,
      kind: source.kind,
      anonymous: source.anonymous,
      reliability: source.reliability,
      restsOn: ids(source.restsOn),
      url: at(sourcePath(source)),
    })),
    people: entityRows('people'),
    places: entityRows('places'),
    organisations: entityRows('organisations'),
    events: entityRows('events'),
    measures: dossier.measures.map((measure) => ({
      id: measure.id,
      name: measure.name,
      definition: measure.definition,
      unit: measure.unit,
      figures: ids(measure.figures),
    })),
    discrepancies: dossier.discrepancies.map((one) => ({
      id: one.id,
      kind: one.kind,
      claims: ids(one.claims),
      explanation: one.explanation,
      url: at(discrepancyPath(one)),
    })),
    judgements: dossier.judgements.map((one) => ({
      id: one.id,
      text: one.text,
      confidence: one.confidence,
      for: ids(one.for),
      against: ids(one.against),
      wouldChange: one.wouldChange,
    })),
  };
}

/** What every export says of a figure. */
export function figureFields(figure: Figure): Row {
  return {
    id: figure.id,
    claim: figure.claim.id,
    report: figure.claim.report.id,
    measure: figure.measure.id,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.measure.unit,
    population: figure.population,
    asOf: figure.asOf,
    wording: figure.wording,
  };
}

function claimRow(claim: Claim, at: (path: string) => string): Row {
  return {
    id: claim.id,
    report: claim.report.id,
    paragraph: claim.paragraph,
    text: claim.text,
    kind: claim.kind,
    attribution: ids(claim.attribution),
    origin: claim.origin?.id,
    anonymous: claim.origin?.anonymous ?? false,
    quote: claim.quote,
    people: idsOf(claim, 'people'),
    places: idsOf(claim, 'places'),
    organisations: idsOf(claim, 'organisations'),
    events: idsOf(claim, 'events'),
    figures: ids(claim.figures),
    grade: gradeOf(claim),
    related: relatedOf(claim),
    url: at(claimPath(claim)),
    version: claim.version,
  };
}

function idsOf(claim: Claim, kind: EntityKind): string[] {
  return ids(claim.entities.filter((entity) => entity.collection === kind));
}

/** How one claim stands to another: it says the same, or a discrepancy names both. */
export function relatedOf(claim: Claim): { claim: string; relation: 'same' | 'differs' }[] {
  const differing = new Set(
    claim.discrepancies.flatMap((one) => one.claims).filter((other) => other !== claim),
  );
  return [
    ...(claim.group?.claims ?? [])
      .filter((other) => other !== claim)
      .map((other) => ({ claim: other.id, relation: 'same' as const })),
    ...[...differing].map((other) => ({ claim: other.id, relation: 'differs' as const })),
  ];
}

function entityRow(entity: Entity, at: (path: string) => string): Row {
  return {
    id: entity.id,
    name: entity.name,
    variants: namesOf(entity).filter((name) => name !== entity.name),
    summary: entity.summary,
    claims: ids(entity.claims),
    reports: ids(entity.reports),
    ...ownFields(entity),
    url: at(entityPath(entity)),
  };
}

function ownFields(entity: Entity): Row {
  switch (entity.collection) {
    case 'people':
      return { role: entity.role };
    case 'places':
      return { kind: entity.kind, lat: entity.lat, lon: entity.lon, country: entity.country };
    case 'organisations':
      return { kind: entity.kind };
    case 'events':
      return { kind: entity.kind, date: entity.date.edtf };
  }
}

/** Every name of an entity: the canonical one, those in print, and those a reader may type. */
export function namesOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.variants.map((variant) => variant.name), ...entity.aliases])];
}
