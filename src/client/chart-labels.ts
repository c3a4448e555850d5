import type { Chart, Plugin } from 'chart.js';
import { SIDE, type Layout } from '../domain/estimates/layout.ts';
import type { Inks } from './chart-inks.ts';

/** What the labels are drawn from, read anew at every drawing. */
export interface Labelled {
  layout: Layout;
  inks: Inks;
  /** The id of the row that the reader is on. */
  chosen: string | undefined;
}

/** Words above the marks, the band behind the chosen row, and the rule above the counts from outside. */
export function labels(read: () => Labelled): Plugin<'figures'> {
  return {
    id: 'labels',
    beforeDatasetsDraw: ({ ctx, chartArea, width }) => {
      const { layout, inks, chosen } = read();
      const row = layout.rows.find(({ id }) => id === chosen);
      if (!row) return;
      ctx.save();
      ctx.fillStyle = inks.chosen;
      ctx.fillRect(0, chartArea.top + row.top, width, row.height);
      // The band may be too faint for some eyes, and forced colours may drop it; the bar beside it stays.
      ctx.fillStyle = inks.ink;
      ctx.fillRect(0, chartArea.top + row.top, 3, row.height);
      ctx.restore();
    },
    afterDatasetsDraw: ({ ctx, chartArea, width }) => {
      const { layout, inks, chosen } = read();
      const left = chartArea.left - SIDE.left;
      const write = (text: string, y: number, ink: string, font: string, isChosen = false) => {
        const indent = isChosen ? 7 : 0;
        ctx.font = `${font} ${inks.font}`;
        // Gridlines stop at the letters.
        ctx.strokeStyle = isChosen ? inks.chosen : inks.paper;
        ctx.strokeText(text, left + indent, chartArea.top + y);
        ctx.fillStyle = ink;
        ctx.fillText(text, left + indent, chartArea.top + y);
      };
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      for (const { lines, id } of layout.rows)
        lines.forEach(({ text, y }, n) => {
          if (n === 0) write(text, y, inks.ink, '600 14px', id === chosen);
          else write(text, y, inks.soft, '12px', id === chosen);
        });
      if (layout.contextHeading) {
        const { text, y, ruleY } = layout.contextHeading;
        write(text, y, inks.ours, '600 13px');
        ctx.strokeStyle = inks.strong;
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(left, chartArea.top + ruleY + 0.5);
        ctx.lineTo(width, chartArea.top + ruleY + 0.5);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

/** Type of the labels below the axis. */
export function axisFont(inks: Inks): { family: string; size: number } {
  return { family: inks.font, size: 12 };
}

export type FiguresChart = Chart<'figures'>;
