import { sayDate } from '../dates.ts';
import { titleOf } from '../cite.ts';
import { ENTITY_KINDS } from '../collections.ts';
import { plainWords, SOURCE_WORDS } from '../labels.ts';
import type { Dossier, Entity, Report, Source } from '../model.ts';
import { fold, wordsOf } from './fold.ts';
import type { NameRecord } from './name-record.ts';
import { sitePages } from './site-pages.ts';
import { isFiller } from './words.ts';

/** The names that the search box knows, in the order in which pages show them. */
export function namesOfDossier(dossier: Dossier): NameRecord[] {
  const again = new Set(sourcesThatAreEntities(dossier).map(({ id }) => id));
  const pages = new Set(
    ['methodology', 'about'].filter((id) => !dossier.pages.some((page) => page.id === id)),
  );
  return [
    ...everyName(dossier).filter(({ kind, id }) => kind !== 'sources' || !again.has(id)),
    ...sitePages.filter(({ id }) => !pages.has(id)),
  ];
}

/** The name of every page about a person, place, organisation, event, report, estimate or source. */
export function everyName(dossier: Dossier): NameRecord[] {
  const { reports, measures, sources } = dossier;
  return [
    ...entitiesOf(dossier).map(entityName),
    ...reports.map((report) =>
      record({
        kind: 'reports',
        id: report.id,
        name: titleOf(report),
        line: `${report.publisher.name}, ${sayDate(report.published.edtf)}`,
        claims: report.claims.length,
        aliases: [report.shortTitle, ...soleReport(report)],
        about: `${report.publisher.name} ${report.summary}`,
      }),
    ),
    ...measures
      .filter((measure) => measure.figures.length > 0)
      .map((measure) =>
        record({
          kind: 'estimates',
          id: measure.id,
          name: measure.name,
          line: `${measure.family.name}: ${measure.unit}`,
          claims: new Set(measure.figures.map((figure) => figure.claim)).size,
          about: measure.definition,
        }),
      ),
    ...sources.map(sourceName),
  ];
}

const entitiesOf = (dossier: Dossier) => ENTITY_KINDS.flatMap((kind): Entity[] => dossier[kind]);

/** Sources under a name of the entity that they are: a reader looks for that page, which links to the source. */
function sourcesThatAreEntities(dossier: Dossier): Source[] {
  const taken = new Set(
    entitiesOf(dossier)
      .flatMap(({ name, variants }) => [name, ...variants.map((one) => one.name)])
      .map(fold),
  );
  return dossier.sources.filter(({ name, entity }) => entity !== undefined && taken.has(fold(name)));
}

function entityName(entity: Entity): NameRecord {
  return record({
    kind: entity.collection,
    id: entity.id,
    name: entity.name,
    line: lineOf(entity),
    claims: entity.claims.length,
    printed: entity.variants.map(({ name }) => name),
    aliases: [...entity.aliases, ...dayOf(entity)],
    about: `${lineOf(entity)} ${entity.summary}`,
  });
}

/** The report by its publisher, which is a name for it only where the publisher has no other. */
function soleReport({ publisher }: Report): string[] {
  return publisher.reports.length === 1 ? [`${publisher.name} report`] : [];
}

/** The day of an event as ISO 8601 writes it, where it is known to the day. */
function dayOf(entity: Entity): string[] {
  return entity.collection === 'events' && /^\d{4}-\d\d-\d\d$/.test(entity.date.edtf)
    ? [entity.date.edtf]
    : [];
}

function sourceName(source: Source): NameRecord {
  return record({
    kind: 'sources',
    id: source.id,
    name: source.name,
    line: SOURCE_WORDS[source.kind].one,
    claims: source.claims.length,
    aliases: source.shortName ? [source.shortName] : [],
    about: source.description,
  });
}

function lineOf(entity: Entity): string {
  switch (entity.collection) {
    case 'people':
      return entity.role;
    case 'places':
      return entity.within ? `${plainWords(entity.kind)}, ${entity.within.name}` : plainWords(entity.kind);
    case 'organisations':
      return plainWords(entity.kind);
    case 'events':
      return [entity.kind === 'other' ? '' : plainWords(entity.kind), sayDate(entity.date.edtf)]
        .filter(Boolean)
        .join(', ');
  }
}

/** A record without what repeats: names equal but for marks and cases, and words of the description that names have. */
function record(full: NameRecord): NameRecord {
  const seen = new Set([fold(full.name)]);
  const unseen = (name: string) => {
    const folded = fold(name);
    return folded !== '' && !seen.has(folded) && Boolean(seen.add(folded));
  };
  const printed = (full.printed ?? []).filter(unseen);
  const aliases = (full.aliases ?? []).filter(unseen);
  const named = new Set([full.name, ...printed, ...aliases].flatMap(wordsOf));
  const about = new Set(wordsOf(full.about ?? '').filter((word) => !named.has(word) && !isFiller(word)));
  const { kind, id, name, line, claims } = full;
  return {
    kind,
    id,
    name,
    line,
    claims,
    ...(printed.length > 0 && { printed }),
    ...(aliases.length > 0 && { aliases }),
    ...(about.size > 0 && { about: [...about].join(' ') }),
  };
}
