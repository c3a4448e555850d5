import { collectionNames, ENTITY_KINDS } from '../collections.ts';
import type { Content, RawContent } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { slug } from '../schema/common.ts';

/** Every file name is an id: lower-case words joined by hyphens. */
export function checkFileNames(raw: RawContent): Problem[] {
  return collectionNames.flatMap((name) =>
    raw[name].flatMap(({ id, file }) =>
      slug.safeParse(id).success
        ? []
        : [
            {
              file,
              field: [],
              found: `The file name gives the id "${id}", which cannot be an address.`,
              advice: `Rename the file: lower-case words joined by hyphens, ending in ${name === 'reports' || name === 'pages' ? '.mdx' : '.yaml'}.`,
            },
          ],
    ),
  );
}

interface Owner {
  id: string;
  file: string;
  field: (string | number)[];
}

/** Ids that share a name space are unique in it: claims, figures and points each; people, places, organisations and events together. */
export function checkUniqueIds(content: Content): Problem[] {
  const claims: Owner[] = [];
  const figures: Owner[] = [];
  for (const { file, data } of content.reports)
    data.claims.forEach((claim, at) => {
      claims.push({ id: claim.id, file, field: ['claims', at, 'id'] });
      claim.figures.forEach((figure, n) => {
        figures.push({ id: figure.id, file, field: ['claims', at, 'figures', n, 'id'] });
      });
    });
  const points: Owner[] = [];
  for (const { file, data } of content.sources)
    data.points.forEach((point, at) => {
      points.push({ id: point.id, file, field: ['points', at, 'id'] });
      point.figures.forEach((figure, n) => {
        figures.push({ id: figure.id, file, field: ['points', at, 'figures', n, 'id'] });
      });
    });
  const entities: Owner[] = ENTITY_KINDS.flatMap((kind) =>
    content[kind].map(({ id, file }) => ({ id, file, field: [] })),
  );
  return [
    ...repeated(claims, 'claim'),
    ...repeated(figures, 'figure'),
    ...repeated(points, 'point'),
    ...repeated(entities, 'person, place, organisation or event'),
  ];
}

function repeated(owners: Owner[], noun: string): Problem[] {
  const first = new Map<string, Owner>();
  return owners.flatMap((owner) => {
    const earlier = first.get(owner.id);
    if (!earlier) {
      first.set(owner.id, owner);
      return [];
    }
    return [
      {
        file: owner.file,
        field: owner.field,
        found: `The id "${owner.id}" is already that of a ${noun} in ${earlier.file}.`,
        advice: 'Choose another id for the newer one; published ids do not change.',
      },
    ];
  });
}
