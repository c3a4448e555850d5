import type { Chart } from 'chart.js';
import type { Inks } from './chart-inks.ts';

const [EDGE, TITLE, LINE] = [20, 52, 18];

/** The chart as a PNG with its title above and its credit below, on paper that is not see-through. */
export async function pictureOf(
  chart: Chart<'figures'>,
  inks: Inks,
  title: string,
  credit: readonly string[],
): Promise<Blob> {
  const ratio = chart.currentDevicePixelRatio;
  const picture = document.createElement('canvas');
  const [width, height] = [chart.width + 2 * EDGE, chart.height + TITLE + credit.length * LINE + 2 * EDGE];
  picture.width = width * ratio;
  picture.height = height * ratio;
  const context = picture.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.scale(ratio, ratio);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, width, height);
  context.drawImage(chart.canvas, EDGE, TITLE, chart.width, chart.height);
  context.fillStyle = inks.ink;
  context.font = `600 18px ${inks.font}`;
  context.fillText(title, EDGE, 34, width - 2 * EDGE);
  context.fillStyle = inks.soft;
  context.font = `12px ${inks.font}`;
  credit.forEach((line, n) => {
    context.fillText(line, EDGE, TITLE + chart.height + 26 + n * LINE, width - 2 * EDGE);
  });
  return new Promise((done, fail) => {
    picture.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error('the browser made no picture'));
    }, 'image/png');
  });
}
