import type { EntityKind } from './collections.ts';
import type { ClaimKind } from './schema/claim.ts';
import type { Reliability, SourceKind } from './schema/source.ts';

/** The fixed terms in words that a reader sees. */
export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  'reported-fact': 'Reported fact',
  assessment: 'Assessment',
  allegation: 'Allegation',
  intention: 'Intention',
  recommendation: 'Recommendation',
  statement: 'Statement',
};

export const SOURCE_WORDS: Readonly<Record<SourceKind, { one: string; many: string }>> = {
  'named-person': { one: 'named person', many: 'named persons' },
  'unnamed-person': { one: 'unnamed person', many: 'unnamed persons' },
  'unnamed-group': { one: 'unnamed group', many: 'unnamed groups' },
  organisation: { one: 'organisation', many: 'organisations' },
  document: { one: 'document', many: 'documents' },
  recording: { one: 'recording', many: 'recordings' },
  dispatch: { one: 'dispatch', many: 'dispatches' },
  broadcaster: { one: 'broadcaster', many: 'broadcasters' },
  publisher: { one: 'publisher', many: 'publishers' },
};

/** Reliability letters of the Admiralty code (NATO STANAG 2511). */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

/** Credibility digits of the Admiralty code (NATO STANAG 2511). */
export const CREDIBILITY_WORDS: Readonly<Record<number, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

export const ENTITY_WORDS: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  people: { one: 'Person', many: 'People' },
  places: { one: 'Place', many: 'Places' },
  organisations: { one: 'Organisation', many: 'Organisations' },
  events: { one: 'Event', many: 'Events' },
};

/** An id of two or more words, such as "armed-group", as words. */
export function plainWords(id: string): string {
  return id.replaceAll('-', ' ');
}
