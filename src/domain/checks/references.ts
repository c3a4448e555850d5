import { ENTITY_KINDS } from '../collections.ts';
import { nearest } from '../nearest.ts';
import type { Content, Entry } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { Note } from '../schema/common.ts';
import type { KnownIds, Target } from './known.ts';

type Field = (string | number)[];
interface Mention {
  file: string;
  field: Field;
  id: string;
  target: Target;
}

const NOUNS: Partial<Record<Target, string>> = {
  reports: 'report',
  sources: 'source',
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  events: 'event',
  entities: 'person, place, organisation or event',
  families: 'family of measures',
  measures: 'measure',
  references: 'reference',
  claims: 'claim',
};

/** Every id that one file names in another must exist. */
export function checkReferences(content: Content, known: KnownIds): Problem[] {
  return mentions(content).flatMap(({ file, field, id, target }) => {
    const ids = known[target];
    if (ids.has(id)) return [];
    const noun = NOUNS[target] ?? target;
    const near = nearest(id, ids);
    return [
      {
        file,
        field,
        found: `There is no ${noun} "${id}".`,
        advice: near
          ? `Did you mean "${near}"? Otherwise add it to the content.`
          : 'Add it to the content, or correct the id.',
      },
    ];
  });
}

function mentions(content: Content): Mention[] {
  const all: Mention[] = [];
  const from = (entry: Entry<unknown>) => {
    const one = (field: Field, id: string | undefined, target: Target) => {
      if (id !== undefined) all.push({ file: entry.file, field, id, target });
    };
    const many = (field: Field, ids: readonly string[], target: Target) => {
      ids.forEach((id, at) => {
        one([...field, at], id, target);
      });
    };
    const notes = (field: Field, list: readonly Note[]) => {
      list.forEach((note, at) => {
        many([...field, at, 'references'], note.references, 'references');
      });
    };
    return { one, many, notes };
  };

  for (const entry of content.reports) {
    const { one, many, notes } = from(entry);
    one(['publisher'], entry.data.publisher, 'sources');
    many(['restsOn'], entry.data.restsOn, 'sources');
    notes(['notes'], entry.data.notes);
    entry.data.claims.forEach((claim, at) => {
      many(['claims', at, 'attribution'], claim.attribution, 'sources');
      for (const kind of ENTITY_KINDS) many(['claims', at, kind], claim[kind], kind);
      claim.figures.forEach((figure, n) => {
        one(['claims', at, 'figures', n, 'measure'], figure.measure, 'measures');
      });
      notes(['claims', at, 'notes'], claim.notes);
    });
  }
  for (const entry of content.sources) {
    const { one, many, notes } = from(entry);
    one(['entity'], entry.data.entity, 'entities');
    many(['restsOn'], entry.data.restsOn, 'sources');
    many(['references'], entry.data.references, 'references');
    notes(['notes'], entry.data.notes);
    entry.data.points.forEach((point, at) => {
      const field = ['points', at];
      many([...field, 'attribution'], point.attribution, 'sources');
      many([...field, 'references'], point.references, 'references');
      point.figures.forEach((figure, n) => {
        one([...field, 'figures', n, 'measure'], figure.measure, 'measures');
      });
      point.relayedBy.forEach((relay, n) => {
        one([...field, 'relayedBy', n, 'claim'], relay.claim, 'claims');
      });
      point.omittedBy.forEach((omission, n) => {
        one([...field, 'omittedBy', n, 'report'], omission.report, 'reports');
      });
    });
  }
  for (const kind of ENTITY_KINDS)
    for (const entry of content[kind]) {
      const { many, notes } = from(entry);
      entry.data.variants.forEach((variant, at) => {
        many(['variants', at, 'reports'], variant.reports, 'reports');
      });
      notes(['notes'], entry.data.notes);
    }
  for (const entry of content.places) from(entry).one(['within'], entry.data.within, 'places');
  for (const entry of content.events) from(entry).many(['places'], entry.data.places, 'places');
  for (const entry of content.measures) {
    const { one } = from(entry);
    one(['family'], entry.data.family, 'families');
    entry.data.notComparable.forEach((other, at) => {
      one(['notComparable', at, 'measure'], other.measure, 'measures');
    });
  }
  for (const entry of content.groups) from(entry).many(['claims'], entry.data.claims, 'claims');
  for (const entry of content.discrepancies) {
    from(entry).many(['claims'], entry.data.claims, 'claims');
    from(entry).many(['references'], entry.data.references, 'references');
  }
  for (const entry of content.judgements) {
    from(entry).many(['for'], entry.data.for, 'claims');
    from(entry).many(['against'], entry.data.against, 'claims');
  }
  for (const entry of content['context-counts']) {
    from(entry).many(['beside'], entry.data.beside, 'measures');
    from(entry).many(['references'], entry.data.references, 'references');
  }
  return all;
}
