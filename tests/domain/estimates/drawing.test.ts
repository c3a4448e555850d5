import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFraction, axisOf } from '../../../src/domain/estimates/axis.ts';
import { drawMeasure } from '../../../src/domain/estimates/chart-file.ts';
import { plotSvg } from '../../../src/domain/estimates/chart-svg.ts';
import { CONTEXT_HEADING, layOut, type ChartRow } from '../../../src/domain/estimates/layout.ts';
import { percent } from '../../../src/domain/estimates/mark-svg.ts';
import { chartRow } from '../../../src/domain/estimates/rows.ts';
import { sayQuantity, type Quantity } from '../../../src/domain/estimates/wording.ts';
import { anyStatement, makeBoats } from './make.ts';

const row = (quantity: Quantity, id: string, isContext = false): ChartRow => ({
  ...quantity,
  id,
  words: sayQuantity(quantity),
  who: ['A speaker whose name is long enough to need a second line', 'Post, paragraph 1'],
  isContext,
});
const SITE = { title: 'Harbour', licence: 'CC BY 4.0' };

describe('the layout of a chart', () => {
  it('puts rows one under the other, each mark below its own words and inside its row', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 6 }), fc.nat(6), (quantities, own) => {
        const layout = layOut(
          quantities.map((quantity, n) => row(quantity, `r${n}`, n >= own)),
          axisOf(quantities),
        );
        expect(layout.rows).toHaveLength(quantities.length);
        layout.rows.forEach(({ top, height, lines, y, mark }, n) => {
          const before = layout.rows[n - 1];
          expect(top).toBeGreaterThanOrEqual(before ? before.top + before.height : 0);
          for (const line of lines) expect(line.y).toBeLessThanOrEqual(top + height);
          if (mark) expect(y).toBeGreaterThan(lines.at(-1)?.y ?? Infinity);
          if (mark) expect(y + 9).toBeLessThan(top + height);
        });
        expect(layout.contextHeading === undefined).toBe(own >= quantities.length);
      }),
    );
  });

  it('gives a word without a number a row, a label and no mark', () => {
    const [word] = layOut(
      [row({ bound: 'at-least', low: null, high: null }, 'a')],
      axisOf([{ bound: 'exact', low: 3, high: 3 }]),
    ).rows;
    expect(word?.mark).toBeUndefined();
    expect(word?.lines.map(({ text }) => text)).toContain('a word without a number: no mark');
  });

  it('draws counts from outside last, under a heading that says what they are', () => {
    const exact: Quantity = { bound: 'exact', low: 3, high: 3 };
    const layout = layOut([row(exact, 'outside', true), row(exact, 'own')], axisOf([exact]));
    expect(layout.rows.map(({ id }) => id)).toEqual(['own', 'outside']);
    expect(layout.contextHeading?.text).toBe(CONTEXT_HEADING);
    expect(layout.contextHeading?.y).toBeLessThan(layout.rows[1]?.lines[0]?.y ?? 0);
  });
});

describe('the drawing of the build', () => {
  it('ends every stroke where a number was said, or at an open edge', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 5 }), (quantities) => {
        const { figures } = makeBoats(quantities);
        const axis = axisOf(figures);
        if (!axis) return;
        const svg = plotSvg(
          layOut(
            figures.map((figure) => chartRow(figure)),
            axis,
          ),
          undefined,
          'boats',
        );
        const said = figures
          .flatMap(({ low, high }) => [low, high])
          .flatMap((value) => (value === null ? [] : [percent(axisFraction(axis, value))]));
        const drawn = [...svg.matchAll(/ (?:x1|x2|cx|x)="([\d.]+%)"/g)].map((match) => match[1] ?? '');
        expect([...said, '0%', '100%']).toEqual(expect.arrayContaining(drawn));
        expect(drawn).toEqual(expect.arrayContaining(said));
      }),
      { numRuns: 60 },
    );
  });

  it('has no centre in a range and no line from one figure to another', () => {
    const svg = plotSvg(
      layOut(
        makeBoats([
          { bound: 'range', low: 400, high: 600 },
          { bound: 'range', low: 100, high: 200 },
        ]).figures.map((figure) => chartRow(figure)),
        axisOf([{ bound: 'range', low: 400, high: 600 }]),
      ),
      undefined,
      'boats',
    );
    expect(svg).not.toContain('<circle');
    expect(svg).not.toContain('<polyline');
    for (const [, y1, y2] of svg.matchAll(/<line class="e-bar"[^>]* y1="([^"]+)"[^>]* y2="([^"]+)"/g))
      expect(y1).toBe(y2);
  });

  it('tells shapes apart without colour', () => {
    const shapes = (['exact', 'about', 'at-least', 'more-than', 'up-to', 'range'] as const).map((bound) => {
      const low = bound === 'up-to' ? null : 3;
      const high = bound === 'at-least' || bound === 'more-than' ? null : bound === 'range' ? 4 : 3;
      const [figure] = makeBoats([{ bound, low, high }]).figures;
      const svg = figure
        ? plotSvg(layOut([chartRow(figure)], { min: 0, max: 5, ticks: [], isShare: false }), undefined, '')
        : '';
      return svg.replace(/<text.*?<\/text>/g, '').replace(/"[\d.]+%"/g, '');
    });
    expect(new Set(shapes).size).toBe(6);
    const hollow = shapes.map((shape) => shape.includes('e-hollow'));
    expect(hollow, 'only a number that is itself ruled out is hollow').toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('stands alone as a file: named, described, credited, and with no attribute for style or script', () => {
    const measure = makeBoats([{ bound: 'at-least', low: 400, high: null }]);
    const svg = drawMeasure(
      { ...measure, name: 'Boats & "rafts" <all>' },
      SITE,
      'https://example.org/estimates/boats/',
    );
    expect(svg).toContain('<title id="title">Boats &#38; &#34;rafts&#34; &#60;all&#62;</title>');
    expect(svg).toContain('One report gives one figure: at least 400 boats.');
    expect(svg).toContain('Harbour. CC BY 4.0.');
    expect(svg).toContain('https://example.org/estimates/boats/');
    expect(svg).not.toMatch(/ (?:style|on\w+)=/);
  });
});
