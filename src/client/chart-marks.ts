import {
  DatasetController,
  Element,
  type CartesianScaleTypeRegistry,
  type ControllerDatasetOptions,
  type CoreChartOptions,
  type UpdateMode,
} from 'chart.js';
import type { PlacedRow } from '../domain/estimates/layout.ts';
import { SOFT } from '../domain/estimates/mark-svg.ts';
import type { Inks } from './chart-inks.ts';

/** What the chart is given for each row; `x` and `y` are what Chart.js asks of a point, and are never drawn by it. */
export interface FigurePoint {
  x: number;
  y: number;
  row: PlacedRow;
}

declare module 'chart.js' {
  interface ChartTypeRegistry {
    figures: {
      chartOptions: CoreChartOptions<'figures'>;
      datasetOptions: ControllerDatasetOptions & { inks: Inks };
      defaultDataPoint: FigurePoint;
      metaExtensions: object;
      parsedDataType: FigurePoint;
      scales: keyof CartesianScaleTypeRegistry;
    };
  }
}

/** Where a mark stands, in CSS pixels of the canvas. */
interface Place {
  from: number;
  to: number;
  y: number;
  alpha: number;
  row: PlacedRow;
  inks: Inks;
}

/** The mark of one row. Chart.js has no element that is open on one side: its bars and whiskers end. */
export class FigureMark extends Element<Place> {
  static id = 'figureMark';
  declare from: number;
  declare to: number;
  declare alpha: number;
  declare row: PlacedRow;
  declare inks: Inks;

  draw(context: CanvasRenderingContext2D): void {
    const { from, to, y, row, inks } = this;
    if (!row.mark) return;
    const pen = new Pen(context, row.isContext ? inks.ours : inks.mark, inks.paper);
    // Counts from outside have another pattern, not only another ink.
    const dash = row.isContext ? [2, 3] : [7, 4];
    context.save();
    context.globalAlpha = this.alpha;
    context.lineWidth = 2.5;
    context.strokeStyle = pen.ink;
    switch (row.mark.shape) {
      case 'point':
        pen.solid(() => {
          context.arc(from, y, 5.5, 0, 2 * Math.PI);
        });
        break;
      case 'soft-point':
        pen.soft(from, y);
        pen.solid(() => {
          pen.path([from, y - 6.5], [from + 6.5, y], [from, y + 6.5], [from - 6.5, y]);
        });
        break;
      case 'bar':
        pen.line(from, to, y, 7, row.isContext ? [3, 2] : []);
        for (const x of [from, to]) pen.stroke([x, y - 9], [x, y + 9]);
        break;
      case 'opens-right':
        pen.line(from, to, y, 2.5, dash);
        pen.solid(() => {
          pen.path([to + 8, y], [to - 1, y - 5.5], [to - 1, y + 5.5]);
        });
        if (row.mark.isIncluded)
          pen.stroke([from + 5, y - 8], [from, y - 8], [from, y + 8], [from + 5, y + 8]);
        else pen.hollow(from, y);
        break;
      case 'opens-left':
        pen.line(from, to, y, 2.5, dash);
        pen.solid(() => {
          pen.path([from - 8, y], [from + 1, y - 5.5], [from + 1, y + 5.5]);
        });
        pen.stroke([to - 5, y - 8], [to, y - 8], [to, y + 8], [to - 5, y + 8]);
        break;
      case 'none':
    }
    context.restore();
  }
}

/** The strokes that marks are made of, the same as those of the build's drawing. */
class Pen {
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly ink: string,
    readonly paper: string,
  ) {}

  solid(shape: () => void): void {
    this.context.beginPath();
    shape();
    this.context.fillStyle = this.ink;
    this.context.fill();
  }

  hollow(x: number, y: number): void {
    this.context.beginPath();
    this.context.arc(x, y, 5, 0, 2 * Math.PI);
    this.context.fillStyle = this.paper;
    this.context.fill();
    this.context.stroke();
  }

  soft(x: number, y: number): void {
    const { context, ink } = this;
    const fade = context.createRadialGradient(0, 0, 0, 0, 0, 1);
    fade.addColorStop(0, ink);
    // Not the word for see-through, which is black and would darken the way to it.
    fade.addColorStop(1, ink.replace(/^rgb\((.*)\)$/, 'rgba($1, 0)'));
    context.save();
    context.globalAlpha *= SOFT.strength;
    context.translate(x, y);
    context.scale(SOFT.rx, SOFT.ry);
    context.beginPath();
    context.arc(0, 0, 1, 0, 2 * Math.PI);
    context.fillStyle = fade;
    context.fill();
    context.restore();
  }

  line(from: number, to: number, y: number, width: number, dash: number[]): void {
    this.context.lineWidth = width;
    this.context.setLineDash(dash);
    this.stroke([from, y], [to, y]);
    this.context.setLineDash([]);
    this.context.lineWidth = 2.5;
  }

  stroke(...points: [number, number][]): void {
    this.context.beginPath();
    for (const [x, y] of points) this.context.lineTo(x, y);
    this.context.stroke();
  }

  path(...points: [number, number][]): void {
    for (const [x, y] of points) this.context.lineTo(x, y);
    this.context.closePath();
  }
}

/** Puts each row's mark where its bounds are on the scale; an open side reaches the edge of the plot. */
export class FiguresController extends DatasetController<'figures', FigureMark> {
  static id = 'figures';
  static defaults = { datasetElementType: false, dataElementType: 'figureMark' };

  override update(mode: UpdateMode): void {
    const { data } = this._cachedMeta;
    this.updateElements(data, 0, data.length, mode);
  }

  override updateElements(elements: FigureMark[], start: number, count: number, mode: UpdateMode): void {
    const { xScale } = this._cachedMeta;
    const { inks } = this.getDataset() as unknown as { inks: Inks };
    elements.slice(start, start + count).forEach((element, n) => {
      const { row } = this.getParsed(start + n);
      const [from, to] = [row.mark?.from ?? 0, row.mark?.to ?? 0].map(
        (part) => xScale?.getPixelForDecimal(part) ?? 0,
      );
      const y = this.chart.chartArea.top + row.y;
      const alpha = mode === 'reset' ? 0 : 1;
      this.updateElement(element, start + n, { x: from, from, to, y, row, inks, alpha }, mode);
    });
  }
}
