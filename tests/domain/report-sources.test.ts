import { expect, it } from 'vitest';
import { sourceNotes, speakersOf } from '../../src/domain/report-sources.ts';
import { harbour } from '../../src/domain/example/harbour.ts';

const report = harbour().reports.find(({ id }) => id === 'example-post')!;

it('a report’s sources are numbered in the order in which its claims name them, with what they begin and pass on', () => {
  expect(
    sourceNotes(report).map(({ source, mark, begun, passedOn }) => [mark, source.id, begun, passedOn]),
  ).toEqual([
    ['S1', 'harbour-master', 1, 0],
    ['S2', 'wire', 0, 1],
    ['S3', 'dock-worker', 1, 0],
  ]);
});

it('its speakers are those its claims begin with, nobody last', () => {
  expect(speakersOf(report)).toEqual([
    { id: 'harbour-master', name: 'Ada Moor', count: 1 },
    { id: 'dock-worker', name: 'A dock worker', count: 1 },
    { id: 'none', name: 'No source named', count: 1 },
  ]);
});

it('every claim of a report is counted with one speaker', () => {
  for (const one of harbour().reports)
    expect(speakersOf(one).reduce((sum, { count }) => sum + count, 0)).toBe(one.claims.length);
});
