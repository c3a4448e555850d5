import { readExport } from '../site/dist.ts';

type Row = Readonly<Record<string, unknown>>;

const ENTITIES = ['people', 'places', 'organisations', 'events'] as const;

/** What stands on each page by what the exports say: claims, figures, sources and names, by the page's address. */
export function expectedTexts(): Map<string, string[]> {
  const [claims, figures, reports, sources, measures, discrepancies] = [
    'claims',
    'figures',
    'reports',
    'sources',
    'measures',
    'discrepancies',
  ].map(readExport) as [Row[], Row[], Row[], Row[], Row[], Row[]];
  const entities = ENTITIES.flatMap(readExport);
  const texts = byId(claims, 'text');
  const titles = byId(reports, 'title');
  const named = new Map([...byId(sources, 'name'), ...byId(entities, 'name')]);
  const all = (rows: readonly Row[], field: string) => rows.map((row) => String(row[field]));
  const of = (ids: unknown, known: ReadonlyMap<string, string>) =>
    (ids as string[]).map((id) => known.get(id) ?? `nothing called ${id}`);
  const figuresOf = (ids: unknown) =>
    figures.filter(({ id }) => (ids as unknown[]).includes(id)).flatMap(inPrint);
  const namesOf = (claim: Row) => [
    ...of(claim['attribution'], named),
    ...ENTITIES.flatMap((kind) => of(claim[kind], named)),
  ];

  const pages: [string, string[]][] = [
    ['/', [...all(reports, 'title'), ...all(readExport('judgements'), 'text')]],
    ['/claims/', all(claims, 'text')],
    ['/reports/', all(reports, 'title')],
    ['/sources/', all(sources, 'name')],
    ['/discrepancies/', [...all(discrepancies, 'explanation'), ...claimsOf(discrepancies, texts)]],
    ['/search/', [...all(entities, 'name'), ...all(sources, 'name'), ...all(reports, 'title')]],
    ...ENTITIES.map((kind): [string, string[]] => [`/${kind}/`, all(readExport(kind), 'name')]),
    ...claims.map((claim): [string, string[]] => [
      String(claim['url']),
      [
        String(claim['text']),
        typeof claim['quote'] === 'string' ? claim['quote'] : '',
        titles.get(String(claim['report'])) ?? '',
        ...namesOf(claim),
        ...figuresOf(claim['figures']),
      ],
    ]),
    ...reports.map((report): [string, string[]] => {
      const own = claims.filter((claim) => claim['report'] === report['id']);
      return [
        String(report['url']),
        [
          String(report['title']),
          ...of(report['restsOn'], named),
          ...own.flatMap(namesOf),
          ...figures.filter((figure) => figure['report'] === report['id']).flatMap(inPrint),
        ],
      ];
    }),
    ...sources.map((source): [string, string[]] => [
      String(source['url']),
      [
        String(source['name']),
        ...of(source['restsOn'], named),
        ...all(
          claims.filter((claim) => (claim['attribution'] as unknown[]).includes(source['id'])),
          'text',
        ),
      ],
    ]),
    ...entities.map((entity): [string, string[]] => [
      String(entity['url']),
      [String(entity['name']), ...(entity['variants'] as string[]), ...of(entity['claims'], texts)],
    ]),
    ...measures
      .filter((measure) => (measure['figures'] as unknown[]).length > 0)
      .map((measure): [string, string[]] => [
        `/estimates/${String(measure['id'])}/`,
        [String(measure['name']), String(measure['definition']), ...figuresOf(measure['figures'])],
      ]),
    ...discrepancies.map((one): [string, string[]] => [
      String(one['url']),
      [String(one['explanation']), ...claimsOf([one], texts)],
    ]),
  ];
  return new Map(pages.map(([path, list]) => [path, list.filter(Boolean)]));
}

const byId = (rows: readonly Row[], field: string) =>
  new Map(rows.map((row) => [String(row['id']), String(row[field])]));

const claimsOf = (rows: readonly Row[], texts: ReadonlyMap<string, string>) =>
  rows.flatMap((row) => (row['claims'] as string[]).map((id) => texts.get(id) ?? `nothing called ${id}`));

/** A figure as it is printed, and whom it counts. */
const inPrint = (figure: Row) => [String(figure['wording']), String(figure['population'])];
