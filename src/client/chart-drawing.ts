import { Chart, LinearScale } from 'chart.js';
import { axisOf } from '../domain/estimates/axis.ts';
import { layOut } from '../domain/estimates/layout.ts';
import { markOf, type Mark } from '../domain/estimates/marks.ts';
import { chooseBy } from './chart-choice.ts';
import { onInkChange, readInks } from './chart-inks.ts';
import { labels } from './chart-labels.ts';
import { FigureMark, FiguresController } from './chart-marks.ts';
import { optionsOf } from './chart-options.ts';
import { pictureOf } from './chart-picture.ts';
import { tell } from './chart-readout.ts';
import { contextRows, figureRows, type AnsweringRow } from './chart-rows.ts';

Chart.register(LinearScale, FiguresController, FigureMark);

/** A chart without rows, to begin with: making one and filling it are two steps. */
const NOTHING = layOut([], undefined);

/** Where a mark was drawn, in CSS pixels of the canvas, and what was said. */
export interface DrawnMark {
  id: string;
  shape: Mark['shape'];
  from: number;
  to: number;
  y: number;
  low: number | null;
  high: number | null;
  href: string;
}

export interface Drawing {
  chart: Chart<'figures'>;
  canvas: HTMLCanvasElement;
  /** Reads the tables anew and draws what they have. */
  update: () => void;
  /** The marks as they stand. */
  marks: () => DrawnMark[];
  /** The heading above counts from outside; empty where none is drawn. */
  heading: () => string;
  picture: (title: string, credit: readonly string[]) => Promise<Blob>;
}

/**
 * Draws a chart over the build's drawing inside `host`, from the tables that `host` names. It lets the browser answer
 * the reader between its steps, each of which is short on a slow phone too.
 */
export async function draw(host: HTMLElement): Promise<Drawing> {
  await pause();
  const box = need(host.querySelector<HTMLElement>('.estimate-plot'));
  const readout = need(host.querySelector('[role=status]'));
  const unit = host.dataset['unit'] ?? '';
  const isSmall = 'small' in host.dataset;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const canvas = makeCanvas(host);
  let chosen: string | undefined;
  let state = read();
  await pause();
  // The first drawing covers the build's, which shows the same: it has nothing to fade in.
  let isFirst = true;

  function read() {
    const [table, outside] = [tableOf(host, 'table'), tableOf(host, 'contextTable')];
    const all = figureRows(table, isSmall);
    const wanted = host.dataset['figures']?.split(' ');
    const context = 'withContext' in host.dataset ? contextRows(outside) : [];
    const rows = [...all.filter(({ id }) => !wanted || wanted.includes(id)), ...context];
    // The axis holds every figure, drawn or not, so that marks stay where they are when others are taken away.
    const axis = axisOf([...all, ...context]);
    return { rows, axis, layout: layOut(rows, axis), inks: readInks(host) };
  }
  const answering = (id: string): AnsweringRow | undefined => state.rows.find((row) => row.id === id);

  function configure() {
    const { axis, layout, inks } = state;
    box.style.blockSize = `${layout.height}px`;
    return {
      data: {
        datasets: [
          {
            data: layout.rows.map((row) => ({ x: row.low ?? row.high ?? 0, y: row.y, row })),
            inks,
            parsing: false as const,
          },
        ],
      },
      options: optionsOf(layout, axis, unit, inks, isFirst || still.matches),
    };
  }
  box.append(canvas);
  const chart = new Chart<'figures'>(canvas, {
    type: 'figures',
    data: { datasets: [] },
    options: optionsOf(NOTHING, undefined, unit, state.inks, true),
    plugins: [labels(() => ({ ...state, ...(isFirst ? { layout: NOTHING } : {}), chosen }))],
  });
  await pause();
  const first = configure();
  isFirst = false;
  Object.assign(chart, first);
  chart.update();

  function update() {
    state = read();
    Object.assign(chart, configure());
    chart.update();
    if (chosen !== undefined && !answering(chosen)) letGo();
  }
  function choose(id: string | undefined) {
    chosen = id;
    chart.draw();
    const row = id === undefined ? undefined : answering(id);
    if (row) tell(readout, row, { unit, isInFrame: 'inFrame' in host.dataset, close });
    else readout.replaceChildren();
  }
  function close() {
    letGo();
    canvas.focus();
  }
  const letGo = chooseBy(canvas, host, {
    layout: () => state.layout,
    chosen: () => chosen,
    choose,
    open: () => readout.querySelector('a')?.click(),
  });
  onInkChange(update);
  still.addEventListener('change', update);
  host.dataset['drawn'] = '';
  return {
    chart,
    canvas,
    update,
    marks: () =>
      chart.getDatasetMeta(0).data.map((element) => {
        const { from, to, y, row } = element as FigureMark;
        return {
          id: row.id,
          shape: markOf(row).shape,
          from,
          to,
          y,
          low: row.low,
          high: row.high,
          href: answering(row.id)?.href ?? '',
        };
      }),
    heading: () => state.layout.contextHeading?.text ?? '',
    picture: (title, credit) => {
      letGo();
      return pictureOf(chart, state.inks, title, credit);
    },
  };
}

function tableOf(host: HTMLElement, name: 'table' | 'contextTable'): Element | null {
  const id = host.dataset[name];
  return id === undefined ? null : document.getElementById(id);
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** A canvas that says what it is, takes the focus, and points to its description. */
function makeCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  // Arrow keys have to reach the chart, which a picture's role would keep from screen readers' users.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', 'chart');
  canvas.setAttribute('aria-label', host.querySelector('.estimate-static')?.getAttribute('aria-label') ?? '');
  canvas.setAttribute('aria-describedby', host.dataset['describedBy'] ?? '');
  return canvas;
}

function need<T>(part: T | null): T {
  if (part === null) throw new Error('a chart lacks its box or its live region');
  return part;
}
