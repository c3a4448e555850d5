import type { ChartOptions } from 'chart.js';
import { sayTick, type Axis } from '../domain/estimates/axis.ts';
import { AXIS_HEIGHT, SIDE, type Layout } from '../domain/estimates/layout.ts';
import type { Inks } from './chart-inks.ts';
import { axisFont } from './chart-labels.ts';

const LONGEST_CANVAS = 16_000;

/** How Chart.js is to draw: one axis for one measure, rows in pixels, and nothing of its own beside the marks. */
export function optionsOf(
  layout: Layout,
  axis: Axis | undefined,
  unit: string,
  inks: Inks,
  isStill: boolean,
): ChartOptions<'figures'> {
  const font = axisFont(inks);
  return {
    responsive: true,
    // Browsers refuse canvases that are longer; a long chart is drawn less finely instead.
    devicePixelRatio: Math.min(devicePixelRatio, LONGEST_CANVAS / layout.height),
    maintainAspectRatio: false,
    // Pointer and keys are handled beside the chart, for rows and not for marks.
    events: [],
    // Marks that are added fade in; none slides, since a mark on its way stands where nobody said.
    animation: isStill ? false : { duration: 250 },
    animations: {
      numbers: false,
      colors: false,
      alpha: { type: 'number', from: 0, to: 1, easing: 'linear' },
    },
    transitions: { resize: { animation: { duration: 0 } } },
    layout: { padding: { left: SIDE.left, right: SIDE.right, top: 0, bottom: 0 } },
    scales: {
      x: {
        type: 'linear',
        display: axis !== undefined,
        min: axis?.min ?? 0,
        max: axis?.max ?? 1,
        grid: { color: inks.rule, tickColor: inks.rule, tickLength: 4 },
        border: { color: inks.strong },
        ticks: {
          callback: (value) => (axis ? sayTick(axis, Number(value)) : ''),
          color: inks.soft,
          font,
          maxRotation: 0,
          autoSkip: false,
          padding: 0,
        },
        title: { display: true, text: unit, align: 'start', color: inks.soft, font, padding: 0 },
        afterBuildTicks: (scale) => {
          scale.ticks = (axis?.ticks ?? []).map((value) => ({ value }));
        },
        afterFit: (scale) => {
          if (axis) scale.height = AXIS_HEIGHT;
        },
      },
      y: {
        type: 'linear',
        display: false,
        reverse: true,
        min: 0,
        max: layout.plotHeight,
        // Rows are no numbers; without this, Chart.js words ticks that nobody sees.
        afterBuildTicks: (scale) => {
          scale.ticks = [];
        },
      },
    },
  };
}
