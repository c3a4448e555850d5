import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, sayTick } from '../../../src/domain/estimates/axis.ts';
import type { Quantity } from '../../../src/domain/estimates/wording.ts';
import { anyQuantity } from './make.ts';

const about = (value: number): Quantity => ({ bound: 'about', low: value, high: value });

describe('the axis of a measure', () => {
  it.each([
    [[about(5600)], [0, 2000, 4000, 6000, 8000]],
    [
      [about(400), about(600)],
      [0, 200, 400, 600, 800],
    ],
    [[about(1)], [0, 1, 2]],
    [[about(180_000)], [0, 100_000, 200_000, 300_000]],
    [[about(2.5)], [0, 1, 2, 3]],
  ])('of %j has the ticks %j', (quantities, ticks) => {
    expect(axisOf(quantities)?.ticks).toEqual(ticks);
  });

  it('is in per cent where every number is a part of a whole, and ends at the whole', () => {
    const axis = axisOf([about(1 / 3), about(0.95)]);
    expect(axis).toMatchObject({ isShare: true, max: 1 });
    expect(axis?.ticks.map((tick) => sayTick(axis, tick))).toEqual(['0%', '50%', '100%']);
  });

  it('does not exist where nothing is a number', () => {
    expect(axisOf([{ bound: 'at-least', low: null, high: null }])).toBeUndefined();
  });

  it('starts at nought, has few even ticks, and shows whole numbers for whole numbers', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity, { minLength: 1, maxLength: 8 }), (quantities) => {
        const { min, max, ticks } = axisOf(quantities) ?? { min: 1, max: 0, ticks: [] };
        expect(min).toBe(0);
        expect(ticks.at(-1)).toBe(max);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const steps = new Set(ticks.slice(1).map((tick, n) => tick - (ticks[n] ?? 0)));
        expect(steps.size).toBe(1);
        expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
      }),
    );
  });
});
