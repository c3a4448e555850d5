import { axisFraction, sayTick, type Axis } from './axis.ts';
import { SIDE, type Layout } from './layout.ts';
import { escapeXml, markSvg, percent, softDefs } from './mark-svg.ts';

/**
 * The inside of a chart as SVG: gridlines, rows, marks and axis. It is meant for a picture as wide as the plot;
 * labels begin `SIDE.left` before it and arrows end beyond it, so the picture must let them overflow.
 */
export function plotSvg(
  { rows, contextHeading, plotHeight }: Layout,
  axis: Axis | undefined,
  unit: string,
): string {
  return [
    ...(axis ? axisSvg(axis, plotHeight, unit) : []),
    ...(contextHeading
      ? [
          `<line class="e-rule" x1="0" y1="${contextHeading.ruleY}" x2="100%" y2="${contextHeading.ruleY}"/>`,
          text('e-heading', -SIDE.left, contextHeading.y, contextHeading.text),
        ]
      : []),
    ...rows.map(
      ({ lines, mark, y, isContext }) =>
        `<g${isContext ? ' class="e-context"' : ''}>` +
        lines.map((line, n) => text(n === 0 ? 'e-words' : 'e-who', -SIDE.left, line.y, line.text)).join('') +
        (mark ? markSvg(mark, y) : '') +
        '</g>',
    ),
  ].join('');
}

function axisSvg(axis: Axis, plotHeight: number, unit: string): string[] {
  const at = (tick: number) => percent(axisFraction(axis, tick));
  return [
    ...axis.ticks.map(
      (tick) => `<line class="e-grid" x1="${at(tick)}" y1="0" x2="${at(tick)}" y2="${plotHeight + 4}"/>`,
    ),
    `<line class="e-rule" x1="0" y1="${plotHeight}" x2="100%" y2="${plotHeight}"/>`,
    ...axis.ticks.map(
      (tick) =>
        `<text class="e-tick" x="${at(tick)}" y="${plotHeight + 18}">${escapeXml(sayTick(axis, tick))}</text>`,
    ),
    text('e-unit', 0, plotHeight + 36, unit),
  ];
}

function text(kind: string, x: number, y: number, words: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escapeXml(words)}</text>`;
}

/** What a drawing that stands alone says around the plot. */
export interface Frame {
  /** What is counted. */
  title: string;
  /** What the drawing shows, in words, for readers who do not see it. */
  description: string;
  /** Lines under the plot: where it is from. */
  credit: readonly string[];
}

const WIDTH = 720;
const [EDGE, TITLE, CREDIT_LINE] = [20, 52, 18];

/** A chart as an SVG file of its own, with its own look in light and dark. */
export function chartSvg(layout: Layout, axis: Axis | undefined, unit: string, frame: Frame): string {
  const height = TITLE + layout.height + 20 + frame.credit.length * CREDIT_LINE + EDGE;
  const plotWidth = WIDTH - 2 * EDGE - SIDE.left - SIDE.right;
  const creditTop = TITLE + layout.height + 30;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">` +
    `<title id="title">${escapeXml(frame.title)}</title><desc id="description">${escapeXml(frame.description)}</desc>` +
    `<style>${FILE_STYLE}</style>${softDefs()}<rect class="e-paper" width="100%" height="100%"/>` +
    text('e-title', EDGE, 34, frame.title) +
    `<svg x="${EDGE + SIDE.left}" y="${TITLE}" width="${plotWidth}" height="${layout.height}" overflow="visible">${plotSvg(layout, axis, unit)}</svg>` +
    frame.credit.map((line, n) => text('e-who', EDGE, creditTop + n * CREDIT_LINE, line)).join('') +
    '</svg>\n'
  );
}

interface Inks {
  ink: string;
  soft: string;
  rule: string;
  strong: string;
  mark: string;
  ours: string;
  paper: string;
}
// A file of its own knows no style sheet of the site, so its inks are written out, as plain values: drawing programs
// know no custom properties.
const LIGHT: Inks = {
  ink: '#1d1c1a',
  soft: '#56524b',
  rule: '#d8d2c6',
  strong: '#7a746a',
  mark: '#0b4f6c',
  ours: '#7a3b12',
  paper: '#fdfcf9',
};
const DARK: Inks = {
  ink: '#e8e5df',
  soft: '#b3aea5',
  rule: '#3a3e44',
  strong: '#8d887f',
  mark: '#8cc8e6',
  ours: '#e5ae86',
  paper: '#16181b',
};

function marksStyle(under: string, mark: string, paper: string): string {
  return [
    `${under}.e-solid{fill:${mark}}`,
    `${under}.e-open,${under}.e-bar,${under}.e-end,${under}.e-hollow{stroke:${mark}}`,
    `${under}.e-hollow{fill:${paper}}`,
  ].join('');
}

function inkStyle({ ink, soft, rule, strong, mark, ours, paper }: Inks): string {
  return [
    `text{fill:${ink};stroke:${paper}}.e-paper{fill:${paper}}.e-who,.e-unit,.e-tick{fill:${soft}}.e-heading{fill:${ours}}`,
    `.e-grid{stroke:${rule}}.e-rule{stroke:${strong}}.e-fade{stop-color:${mark}}.e-fade-context{stop-color:${ours}}`,
    marksStyle('', mark, paper),
    marksStyle('.e-context ', ours, paper),
  ].join('');
}

const FILE_STYLE = [
  'text{font-family:system-ui,sans-serif;stroke-width:4;paint-order:stroke}.e-title{font-size:18px;font-weight:600}.e-words{font-size:14px;font-weight:600}',
  '.e-who,.e-unit,.e-tick{font-size:12px}.e-tick{text-anchor:middle}.e-heading{font-size:13px;font-weight:600}',
  '.e-soft{fill:url(#e-fade)}.e-context .e-soft{fill:url(#e-fade-context)}.e-open,.e-end,.e-hollow{stroke-width:2.5}.e-open{stroke-dasharray:7 4}.e-bar{stroke-width:7}',
  '.e-end{fill:none}.e-context .e-bar{stroke-dasharray:3 2}.e-context .e-open{stroke-dasharray:2 3}',
  inkStyle(LIGHT),
  `@media(prefers-color-scheme:dark){${inkStyle(DARK)}}`,
].join('');
