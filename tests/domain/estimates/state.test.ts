import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_STATE,
  readState,
  writeState,
  type EstimateState,
} from '../../../src/domain/estimates/state.ts';

const IDS = ['cp-trained', 'rt-trained', 'rt-range'];
const COLUMNS = ['figure', 'report'];

const anyState: fc.Arbitrary<EstimateState> = fc
  .record({
    figures: fc.option(fc.subarray(IDS, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    view: fc.constantFrom('chart' as const, 'table' as const),
    context: fc.boolean(),
    sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }), {
      nil: undefined,
    }),
  })
  .map(({ figures, sort, ...state }) => ({ ...state, ...(figures && { figures }), ...(sort && { sort }) }));

describe('the state in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(writeState(state), IDS, COLUMNS)).toEqual(state);
      }),
    );
  });

  it('is readable, and absent where it is the default', () => {
    expect(writeState(DEFAULT_STATE)).toBe('');
    expect(
      writeState({
        figures: ['cp-trained', 'rt-range'],
        view: 'table',
        context: true,
        sort: { column: 'figure', isDescending: true },
      }),
    ).toBe('?figures=cp-trained,rt-range&view=table&context=1&sort=-figure');
  });

  it('passes over figures, views and columns that the page does not have', () => {
    expect(readState('?figures=gone&view=pie&context=yes&sort=colour', IDS, COLUMNS)).toEqual(DEFAULT_STATE);
  });

  it('draws all where all are named', () => {
    expect(readState(`?figures=${IDS.join(',')}`, IDS)).toEqual(DEFAULT_STATE);
  });

  it('leaves alone what else the address asks for', () => {
    expect(writeState(DEFAULT_STATE, '?from=mail&view=table')).toBe('?from=mail');
  });
});
