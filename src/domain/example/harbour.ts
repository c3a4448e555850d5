import type { Dossier } from '../model.ts';
import { claim, dossierOf, figure, report, source } from './makers.ts';

const DATED = { edtf: '2001-05-04', status: 'found', basis: 'It is on the page.' };
const NOTE = {
  text: 'The harbour has berths for 40 boats, so 50 cannot have burnt there.',
  dated: '2001-06-01',
  references: ['berths'],
};

const postClaims = [
  claim('example-five-burnt', {
    paragraph: 1,
    text: 'The harbour master says that five boats burnt.',
    attribution: ['harbour-master', 'wire'],
    people: ['ada-moor'],
    places: ['old-harbour'],
    events: ['harbour-fire'],
    figures: [figure('example-five', { low: 5, high: 5, wording: 'five boats' })],
    quote: 'five, all of wood',
    hedge: 'so far',
    notes: [NOTE],
  }),
  claim('example-cause', {
    paragraph: 2,
    text: 'A dock worker who is not named suspects a stove.',
    kind: 'allegation',
    attribution: ['dock-worker'],
    credibility: { digit: 4, reason: 'He did not see it begin.' },
    figures: [figure('example-range', { low: 3, high: 6, bound: 'range', wording: 'three to six' })],
  }),
  claim('example-closed', {
    paragraph: 2,
    text: 'The old harbour stays closed.',
    kind: 'statement',
    places: ['old-harbour'],
    figures: [
      figure('example-hundreds', { low: null, high: null, bound: 'about', wording: 'dozens of boats' }),
    ],
  }),
];

const echoClaims = [
  claim('example-at-least-five', {
    paragraph: 1,
    text: 'At least five boats burnt, by the wire service.',
    attribution: ['harbour-master', 'wire'],
    people: ['ada-moor'],
    figures: [
      figure('example-at-least', { low: 5, high: null, bound: 'at-least', wording: 'at least five' }),
    ],
  }),
  claim('example-fifty', {
    paragraph: 'headline',
    text: 'The headline has up to 50 boats.',
    figures: [figure('example-up-to', { low: null, high: 50, bound: 'up-to', wording: 'up to 50 boats' })],
  }),
];

/** A small made dossier about a fire in a harbour, with at least one of everything that a component shows. */
export function harbour(): Dossier {
  return dossierOf({
    site: {
      site: {
        title: 'Example',
        subject: 'a harbour',
        description: 'Made up.',
        dated: '2001-06-01',
        licence: 'Free',
      },
    },
    pages: { limits: { title: 'Limits', description: 'Limits.' } },
    sources: {
      post: source('The Post', {}),
      echo: source('The Echo', { reliability: 'D', reliabilityReason: 'It rewrites the wire.' }),
      wire: source('Wire service', {
        kind: 'dispatch',
        restsOn: ['harbour-master'],
        description: 'An agency with a desk in the town.',
        reliability: 'B',
        reliabilityReason: 'An office with its own reporters.',
      }),
      'harbour-master': source('Ada Moor, harbour master', {
        shortName: 'Ada Moor',
        kind: 'named-person',
        entity: 'ada-moor',
        description: 'She was on the quay.',
        reliability: 'A',
        reliabilityReason: 'She counts the boats every day.',
      }),
      'dock-worker': source('A dock worker', {
        kind: 'unnamed-person',
        anonymous: true,
        description: 'Spoke to a reporter at the gate.',
        reliability: 'F',
        reliabilityReason: 'Nothing is known of him.',
      }),
    },
    reports: {
      'example-post': report('Five boats burn in the old harbour', {
        shortTitle: 'Post',
        publisher: 'post',
        published: DATED,
        restsOn: ['wire'],
        credits: ['A. Reporter'],
        notes: [NOTE],
        claims: postClaims,
      }),
      'example-echo': report('Fire: up to 50 boats', {
        shortTitle: 'Echo',
        publisher: 'echo',
        kind: 'rewrite',
        titleIsOurs: true,
        paragraphs: 1,
        published: { ...DATED, edtf: '2001-05~', status: 'inferred' },
        claims: echoClaims,
      }),
    },
    people: {
      'ada-moor': {
        name: 'Ada Moor',
        role: 'Harbour master',
        summary: 'She runs the harbour.',
        variants: [{ name: 'A. Moor', reports: ['example-post'] }],
        aliases: ['Ada Moore'],
      },
    },
    places: {
      'old-harbour': {
        name: 'Old harbour',
        kind: 'district',
        noPin: 'It is made up.',
        summary: 'The berths by the mole.',
      },
    },
    events: {
      'harbour-fire': {
        name: 'Harbour fire',
        kind: 'other',
        date: DATED,
        places: ['old-harbour'],
        summary: 'It burnt for a night.',
      },
    },
    families: { losses: { name: 'Losses', order: 1, counts: 'what was lost' } },
    measures: {
      'boats-damaged': {
        name: 'Boats damaged',
        family: 'losses',
        definition: 'Boats that burnt, wholly or in part.',
        includes: 'Boats of every size.',
        excludes: 'Rafts.',
        unit: 'boats',
      },
    },
    groups: { burnt: { says: 'Five boats burnt.', claims: ['example-five-burnt', 'example-at-least-five'] } },
    discrepancies: {
      'five-or-fifty': {
        title: 'Five, or up to 50',
        kind: 'number',
        claims: ['example-at-least-five', 'example-fifty'],
        explanation: 'The headline has ten times the number of the text below it.',
        reading: 'The lower number has a source; the higher has none.',
        references: ['berths'],
        order: 1,
      },
    },
    judgements: {
      'few-boats': {
        order: 1,
        text: 'A handful of boats burnt, not dozens.',
        confidence: 'moderate',
        confidenceReason: 'One count by one who was there.',
        for: ['example-five-burnt', 'example-at-least-five'],
        against: ['example-fifty'],
        wouldChange: 'A list of the insurers.',
      },
    },
    references: {
      berths: {
        title: 'Register of berths',
        publisher: 'Harbour office',
        published: '2000',
        noAddress: 'Kept in the office.',
      },
    },
  });
}
