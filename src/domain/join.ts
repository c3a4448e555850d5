import { ENTITY_KINDS, type EntityKind } from './collections.ts';
import { compareDates } from './dates.ts';
import type { Claim, Dossier, Entity, Figure, Group, Measure, Report, Source } from './model.ts';
import type { Content } from './parse.ts';

/**
 * Joins checked content into the dossier. Every id has been found to exist (`readDossier`),
 * so a missing one here is a fault of the program, and says so.
 */
export function joinContent(content: Content): Dossier {
  const site = content.site[0]?.data;
  if (!site) throw new Error('joinContent was given content without a site');

  const families = content.families
    .map(({ id, data }) => ({ id, ...data, measures: [] as Measure[] }))
    .sort((a, b) => a.order - b.order);
  const family = finder(families);
  const measures: Measure[] = content.measures.map(({ id, data }) => ({
    id,
    ...data,
    family: family(data.family),
    figures: [],
    notComparable: [],
    context: [],
  }));
  const measure = finder(measures);
  content.measures.forEach(({ id, data }) => {
    measure(id).notComparable = data.notComparable.map((other) => ({
      measure: measure(other.measure),
      why: other.why,
    }));
  });
  for (const one of measures) one.family.measures.push(one);

  const entities = new Map<string, Entity>();
  for (const kind of ENTITY_KINDS)
    for (const { id, data } of content[kind])
      entities.set(id, { id, collection: kind, claims: [], reports: [], ...data } as unknown as Entity);
  const entity = (id: string) => need(entities.get(id), id);
  for (const { id, data } of content.places)
    if (data.within) (entity(id) as { within?: Entity }).within = entity(data.within);
  for (const { id, data } of content.events)
    (entity(id) as { places: Entity[] }).places = data.places.map(entity);

  const sources: Source[] = content.sources.map(({ id, data: { entity: of, ...data } }) => ({
    id,
    ...data,
    shortName: data.shortName ?? data.name,
    ...(of === undefined ? {} : { entity: entity(of) }),
    restsOn: [],
    points: [],
    claims: [],
    reports: [],
  }));
  const source = finder(sources);
  for (const { id, data } of content.sources) source(id).restsOn = data.restsOn.map(source);

  const reports: Report[] = content.reports
    .map(({ id, data }) => ({
      id,
      ...data,
      publisher: source(data.publisher),
      restsOn: data.restsOn.map(source),
      claims: [] as Claim[],
    }))
    .sort((a, b) => compareDates(a.published.edtf, b.published.edtf));
  const report = finder(reports);
  for (const { id, data } of content.reports) {
    const own = report(id);
    own.publisher.reports.push(own);
    own.claims = data.claims.map((claim) => {
      const attribution = claim.attribution.map(source);
      const origin = attribution[0];
      const joined: Claim = {
        ...claim,
        report: own,
        attribution,
        ...(origin ? { origin } : {}),
        entities: ENTITY_KINDS.flatMap((kind) => claim[kind].map(entity)),
        figures: [],
        discrepancies: [],
        relays: [],
      };
      joined.figures = claim.figures.map((figure) => ({
        ...figure,
        measure: measure(figure.measure),
        claim: joined,
      }));
      return joined;
    });
  }
  const claims = reports.flatMap((one) => one.claims);
  const claim = finder(claims);
  for (const one of claims) {
    for (const about of one.entities) {
      about.claims.push(one);
      if (!about.reports.includes(one.report)) about.reports.push(one.report);
    }
    for (const from of one.attribution) from.claims.push(one);
  }
  const figures: Figure[] = claims.flatMap((one) => one.figures);
  for (const figure of figures) figure.measure.figures.push(figure);

  for (const { id, data } of content.sources)
    source(id).points = data.points.map((point) => {
      const joined: Source['points'][number] = {
        ...point,
        original: source(id),
        attribution: point.attribution.map(source),
        figures: point.figures.map((figure) => ({ ...figure, measure: measure(figure.measure) })),
        relayedBy: [],
        omittedBy: point.omittedBy.map((omission) => ({ ...omission, report: report(omission.report) })),
      };
      joined.relayedBy = point.relayedBy.map((relay) => ({
        ...relay,
        point: joined,
        claim: claim(relay.claim),
      }));
      for (const relay of joined.relayedBy) relay.claim.relays.push(relay);
      return joined;
    });

  const groups: Group[] = content.groups.map(({ id, data }) => ({
    id,
    ...data,
    claims: data.claims.map(claim),
  }));
  for (const group of groups) for (const one of group.claims) one.group = group;
  const discrepancies = content.discrepancies
    .map(({ id, data }) => ({ id, ...data, claims: data.claims.map(claim) }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  for (const one of discrepancies) for (const about of one.claims) about.discrepancies.push(one);
  const contextCounts = content['context-counts']
    .map(({ id, data }) => ({ id, ...data, beside: data.beside.map(measure) }))
    .sort((a, b) => compareDates(a.published, b.published));
  for (const count of contextCounts) for (const beside of count.beside) beside.context.push(count);

  const all = <Kind extends EntityKind>(kind: Kind) =>
    [...entities.values()]
      .filter((one): one is Extract<Entity, { collection: Kind }> => one.collection === kind)
      .sort((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), 'en'));
  const people = all('people');
  const places = all('places');
  const organisations = all('organisations');
  const events = all('events').sort((a, b) => compareDates(a.date.edtf, b.date.edtf));
  return {
    site,
    reports,
    claims,
    figures,
    sources: sources.sort((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), 'en')),
    people,
    places,
    organisations,
    events,
    entities: [...people, ...places, ...organisations, ...events],
    families,
    measures,
    groups,
    discrepancies,
    judgements: content.judgements
      .map(({ id, data }) => ({ id, ...data, for: data.for.map(claim), against: data.against.map(claim) }))
      .sort((a, b) => a.order - b.order),
    references: content.references.map(({ id, data }) => ({ id, ...data })),
    contextCounts,
    pages: content.pages.map(({ id, data }) => ({ id, ...data })),
  };
}

/** A name without its article, for lists from A to Z. */
export function sortKey(name: string): string {
  return name.replace(/^(?:the|an?)\s+/i, '');
}

function finder<T extends { id: string }>(parts: readonly T[]): (id: string) => T {
  const byId = new Map(parts.map((part) => [part.id, part]));
  return (id) => need(byId.get(id), id);
}

function need<T>(part: T | undefined, id: string): T {
  if (part === undefined) throw new Error(`"${id}" was checked and is not there`);
  return part;
}
