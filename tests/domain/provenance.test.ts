import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayChain } from '../../src/domain/attribution.ts';
import { impactOf, edgesWithout, survives } from '../../src/domain/provenance/impact.ts';
import {
  corroborationOf,
  corroborator,
  sayBasis,
  sayCorroboration,
} from '../../src/domain/provenance/corroboration.ts';
import { findCycle, type Edges } from '../../src/domain/provenance/cycle.ts';
import { edgesOfDossier } from '../../src/domain/provenance/graph.ts';
import { independentOrigins } from '../../src/domain/provenance/origins.ts';
import type { Dossier } from '../../src/domain/model.ts';
import { makeClaim, makeDossier, makeReport, makeSource } from '../make.ts';

/** Graphs without circles: a source rests only on sources of a smaller number. */
const acyclic = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 12 })
    .map((pairs) => toEdges(pairs.filter(([from, to]) => to < from)))
    .chain((edges) =>
      fc.record({
        edges: fc.constant(edges),
        origins: fc.uniqueArray(fc.nat(size - 1).map(name), { minLength: 1 }),
      }),
    ),
);

function name(n: number): string {
  return `s${n}`;
}

function toEdges(pairs: [number, number][]): Edges {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of pairs) edges.set(name(from), (edges.get(name(from)) ?? new Set()).add(name(to)));
  return edges;
}

describe('independent origins', () => {
  it('are no more than the origins, and at least one where there is any', () => {
    fc.assert(
      fc.property(acyclic, ({ edges, origins }) => {
        const count = independentOrigins(edges, origins).length;
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(origins.length);
      }),
    );
  });

  it('do not grow when one more source is found to rest on another', () => {
    fc.assert(
      fc.property(acyclic, fc.nat(6), fc.nat(6), ({ edges, origins }, a, b) => {
        fc.pre(a !== b);
        const more = new Map([...edges].map(([from, to]) => [from, new Set(to)]));
        const [from, to] = [name(Math.max(a, b)), name(Math.min(a, b))];
        more.set(from, (more.get(from) ?? new Set()).add(to));
        expect(independentOrigins(more, origins).length).toBeLessThanOrEqual(
          independentOrigins(edges, origins).length,
        );
      }),
    );
  });

  it('do not change when an origin is named twice, in whatever order', () => {
    fc.assert(
      fc.property(acyclic, ({ edges, origins }) => {
        const count = independentOrigins(edges, origins).length;
        expect(independentOrigins(edges, [...origins, ...origins].reverse()).length).toBe(count);
      }),
    );
  });

  it('of a dispatch and the official it rests on are one', () => {
    const edges = new Map([['dispatch', new Set(['official', 'senator'])]]);
    expect(independentOrigins(edges, ['dispatch', 'official'])).toHaveLength(1);
    expect(independentOrigins(edges, ['dispatch', 'official', 'senator'])).toEqual(['official', 'senator']);
  });

  it('of nothing are none: an unknown origin is not independent', () => {
    expect(independentOrigins(new Map(), [])).toEqual([]);
  });
});

describe('a circle of sources', () => {
  it('is found with its path', () => {
    expect(
      findCycle(
        toEdges([
          [0, 1],
          [1, 2],
          [2, 0],
        ]),
      ),
    ).toEqual(['s0', 's1', 's2', 's0']);
  });

  it('is found in every graph to which a step back is added, and in none without one', () => {
    fc.assert(
      fc.property(acyclic, ({ edges }) => {
        expect(findCycle(edges)).toBeUndefined();
        const [step] = [...edges].flatMap(([from, to]) => [...to].map((one) => [from, one] as const));
        if (!step) return;
        const back = new Map([...edges].map(([from, to]) => [from, new Set(to)]));
        back.set(step[1], (back.get(step[1]) ?? new Set()).add(step[0]));
        expect(findCycle(back)).toBeDefined();
      }),
    );
  });
});

/** A dossier of reports that each make one claim to the same effect, with the chains given. */
function dossierOf(chains: string[][], restsOn: Record<string, string[]> = {}): Dossier {
  const names = [...new Set([...chains.flat(), ...Object.keys(restsOn), ...Object.values(restsOn).flat()])];
  const publishers = chains.map((_, n) => `paper-${n}`);
  const reports = chains.map((attribution, n) => [
    `report-${n}`,
    makeReport({ publisher: `paper-${n}`, claims: [makeClaim({ id: `claim-${n}`, attribution })] }),
  ]);
  const claims = chains.map((_, n) => `claim-${n}`);
  return makeDossier({
    reports: Object.fromEntries(reports) as Record<string, Record<string, unknown>>,
    sources: Object.fromEntries(
      [...publishers, ...names].map((id) => [id, makeSource({ name: id, restsOn: restsOn[id] ?? [] })]),
    ),
    groups: chains.length > 1 ? { same: { says: 'Boats burnt.', claims } } : {},
    judgements: {
      main: {
        order: 1,
        text: 'Boats burnt.',
        confidence: 'low',
        confidenceReason: 'One.',
        for: claims,
        wouldChange: 'A count.',
      },
    },
  });
}

const supportOf = (dossier: Dossier) => corroborationOf(dossier.claims, edgesOfDossier(dossier));

/** Chains over a few names, each ordered by number so that they cannot make a circle. */
const chains = fc.array(
  fc.uniqueArray(fc.nat(5), { maxLength: 4 }).map((numbers) => [...numbers].sort((a, b) => a - b).map(name)),
  { minLength: 1, maxLength: 4 },
);

describe('corroboration', () => {
  it('gains no independent origin from one more relay', () => {
    fc.assert(
      fc.property(chains, fc.nat(3), (list, at) => {
        const index = at % list.length;
        const longer = list.map((chain, n) =>
          n === index && chain.length > 0 ? [...chain, 'one-more-relay'] : chain,
        );
        expect(supportOf(dossierOf(longer)).origins.length).toBeLessThanOrEqual(
          supportOf(dossierOf(list)).origins.length,
        );
      }),
    );
  });

  it('gains a report and nothing else from an outlet that copies another', () => {
    fc.assert(
      fc.property(chains, (list) => {
        const before = supportOf(dossierOf(list));
        const after = supportOf(dossierOf([...list, list[0] ?? []]));
        expect(after.reports.length).toBe(before.reports.length + 1);
        expect(after.origins.map(({ id }) => id)).toEqual(before.origins.map(({ id }) => id));
        expect(after.relays.map(({ id }) => id)).toEqual(before.relays.map(({ id }) => id));
      }),
    );
  });

  it('names every origin of the claims once: as counted, or as not independent of one that is', () => {
    fc.assert(
      fc.property(chains, (list) => {
        const { origins, sharing } = supportOf(dossierOf(list));
        const all = list.flatMap(([origin]) => origin ?? []);
        expect([...origins, ...sharing].map(({ id }) => id).sort()).toEqual([...new Set(all)].sort());
      }),
    );
  });

  it('says whom it does not count again', () => {
    const support = supportOf(
      dossierOf([['group', 'agency'], ['senator', 'agency'], []], { group: ['senator'] }),
    );
    expect(sayCorroboration(support)).toBe(
      'Three reports, one independent origin: group, through agency. Not counted as independent of this origin: senator. One claim to the same effect has no named origin and counts for none.',
    );
    expect(sayBasis(support)).toBe(
      'The claims it draws on have one independent origin: group; one of the claims names nobody. Not counted as independent of this origin: senator.',
    );
  });

  it('says which origins of other claims are not to be counted beside it', () => {
    const dossier = dossierOf([['senator', 'agency'], ['group', 'agency'], ['study']], {
      group: ['senator'],
    });
    const [senators, , studies] = dossier.claims.map((claim) =>
      sayCorroboration(corroborator(dossier)([claim])),
    );
    expect(senators).toBe(
      'One report, one independent origin: senator, through agency. Other claims begin with a source that is not counted as independent of this origin: group.',
    );
    expect(studies).toBe('One report, one independent origin: study.');
  });

  it('says of the claims of a judgement what origins they have, not that these agree with it', () => {
    expect(sayBasis(supportOf(dossierOf([['official'], ['study'], [], []])))).toBe(
      'The claims it draws on have two independent origins: official and study; two of the claims name nobody.',
    );
    expect(sayBasis(supportOf(dossierOf([['official']])))).toBe(
      'The claim it draws on has one independent origin: official.',
    );
    expect(sayBasis(supportOf(dossierOf([[], []])))).toBe('The claims it draws on name nobody.');
  });

  it('is said in a sentence', () => {
    expect(
      sayCorroboration(supportOf(dossierOf([['official', 'agency'], ['official', 'agency', 'station'], []]))),
    ).toBe(
      'Three reports, one independent origin: official, through agency and station. One claim to the same effect has no named origin and counts for none.',
    );
    expect(sayCorroboration(supportOf(dossierOf([[]])))).toBe(
      'One report, no named origin: the report says it on nobody’s authority, so nothing is known of where it came from.',
    );
  });
});

describe('a chain', () => {
  it.each([
    [
      ['senator', 'agency', 'station'],
      'First said by senator; passed on by agency, then station; read in paper-0.',
    ],
    [['senator'], 'First said by senator; read in paper-0.'],
    [[], 'paper-0 says it in “Harbour fire” and names no source for it.'],
  ])('of %j is said: %s', (chain, sentence) => {
    expect(dossierOf([chain]).claims.map(sayChain)).toEqual([sentence]);
  });
});

describe('impact', () => {
  it('lists exactly what changes when the source is taken away', () => {
    fc.assert(
      fc.property(chains, fc.nat(5), (list, pick) => {
        const dossier = dossierOf(list);
        const source = dossier.sources.find(({ id }) => id === name(pick));
        if (!source) return;
        const edges = edgesOfDossier(dossier);
        const impact = impactOf(source, dossier, edges);
        const left = dossier.claims.filter((claim) => survives(claim, source, edges));
        expect(impact.claims).toEqual(dossier.claims.filter((claim) => !left.includes(claim)));
        const changed =
          left.length < dossier.claims.length ||
          corroborationOf(left, edgesWithout(edges, source.id)).origins.length <
            corroborationOf(dossier.claims, edges).origins.length;
        expect(impact.judgements.map(({ of }) => of.id)).toEqual(changed ? ['main'] : []);
        expect(impact.groups.map(({ of }) => of.id)).toEqual(
          changed && dossier.groups.length > 0 ? ['same'] : [],
        );
      }),
    );
  });

  it('is nothing for a source on which nothing rests', () => {
    const dossier = dossierOf([['official']], { bystander: [] });
    const source = dossier.sources.find(({ id }) => id === 'bystander');
    expect(source && impactOf(source, dossier, edgesOfDossier(dossier))).toEqual({
      claims: [],
      figures: [],
      measures: [],
      groups: [],
      judgements: [],
    });
  });

  it('says where the only origin would be lost', () => {
    const dossier = dossierOf([['official', 'agency'], ['official']]);
    const source = dossier.sources.find(({ id }) => id === 'official');
    const impact = source && impactOf(source, dossier, edgesOfDossier(dossier));
    expect(impact?.judgements).toMatchObject([{ before: 1, after: 0, only: true }]);
  });
});
