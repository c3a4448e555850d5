import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFraction, axisOf, type Axis } from '../../../src/domain/estimates/axis.ts';
import { markOf, placeMark } from '../../../src/domain/estimates/marks.ts';
import { statedNumbers, type Quantity } from '../../../src/domain/estimates/wording.ts';
import { anyQuantity, anyStatement } from './make.ts';

const q = (bound: Quantity['bound'], low: number | null, high: number | null): Quantity => ({
  bound,
  low,
  high,
});

describe('the mark of a bound', () => {
  it.each([
    [q('exact', 22, 22), { shape: 'point', at: 22 }],
    [q('about', 500, 500), { shape: 'soft-point', at: 500 }],
    [q('range', 400, 600), { shape: 'bar', from: 400, to: 600 }],
    [q('at-least', 400, null), { shape: 'opens-right', from: 400, isIncluded: true }],
    [q('more-than', 400, null), { shape: 'opens-right', from: 400, isIncluded: false }],
    [q('up-to', null, 600), { shape: 'opens-left', to: 600 }],
    [q('at-least', null, null), { shape: 'none' }],
    [q('about', null, null), { shape: 'none' }],
  ])('%j is %j', (quantity, mark) => {
    expect(markOf(quantity)).toEqual(mark);
  });

  it('holds no number that was not said, so that a range has no centre', () => {
    fc.assert(
      fc.property(anyStatement, (quantity) => {
        const numbers = Object.values(markOf(quantity)).filter((part) => typeof part === 'number');
        expect(statedNumbers(quantity)).toEqual(expect.arrayContaining(numbers));
      }),
    );
  });
});

describe('a mark on its axis', () => {
  const onAxis = fc.array(anyQuantity, { minLength: 1, maxLength: 6 }).map((quantities) => ({
    quantities,
    axis: axisOf(quantities) as Axis,
  }));

  it('covers no number that was ruled out, and every number that was said', () => {
    fc.assert(
      fc.property(onAxis, ({ quantities, axis }) => {
        for (const quantity of quantities) {
          const mark = placeMark(quantity, axis);
          expect(mark?.from).toBe(quantity.low === null ? 0 : axisFraction(axis, quantity.low));
          expect(mark?.to).toBe(quantity.high === null ? 1 : axisFraction(axis, quantity.high));
        }
      }),
    );
  });

  it('opens on the sides that were left open, and on no other', () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const { shape } = markOf(quantity);
        expect(shape === 'opens-right').toBe(quantity.high === null);
        expect(shape === 'opens-left').toBe(quantity.low === null);
      }),
    );
  });

  it('stands clear of the right edge, where arrows end', () => {
    fc.assert(
      fc.property(onAxis, ({ quantities, axis }) => {
        for (const quantity of quantities)
          for (const number of statedNumbers(quantity)) expect(axisFraction(axis, number)).toBeLessThan(1);
      }),
    );
  });
});
