import type { Page } from 'playwright-core';

/** A mark as the chart says it drew it, in CSS pixels of the canvas. */
export interface Mark {
  id: string;
  shape: 'point' | 'soft-point' | 'bar' | 'opens-right' | 'opens-left' | 'none';
  from: number;
  to: number;
  y: number;
}

export interface DrawnChart {
  marks: Mark[];
  /** Edges of the plot and ends of its axis. */
  left: number;
  right: number;
  min: number;
  max: number;
  /** The heading above counts from outside, where it is drawn. */
  context: string;
}

type ChartHost = HTMLElement & {
  drawing: () => Promise<{
    marks: () => Mark[];
    heading: () => string;
    chart: { chartArea: { left: number; right: number }; scales: { x: { min: number; max: number } } };
  }>;
};

/** Goes to a page and waits until its first chart is drawn. */
export async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('estimate-chart').first().scrollIntoViewIfNeeded();
  await page.waitForSelector('estimate-chart[data-drawn]');
}

/** What the first chart of the page has drawn. */
export async function drawingOf(page: Page): Promise<DrawnChart> {
  return page.evaluate(async () => {
    const host = document.querySelector<ChartHost>('estimate-chart');
    if (!host) throw new Error('there is no chart');
    const drawing = await host.drawing();
    const { left, right } = drawing.chart.chartArea;
    const { min, max } = drawing.chart.scales.x;
    return { marks: drawing.marks(), left, right, min, max, context: drawing.heading() };
  });
}

/**
 * True where the canvas of the first chart has strong ink around a place: within `reach` pixels to either side of it
 * and two above and below, which bridges the gaps of dashes. Gridlines are too faint to count.
 */
export async function inkAt(page: Page, x: number, y: number, reach: number): Promise<boolean> {
  return page.evaluate(
    ([x, y, reach]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('estimate-chart canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('there is no canvas');
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      const at = (value: number) => Math.round(value * ratio);
      const { data } = context.getImageData(
        at(x - reach),
        at(y - 2),
        Math.max(1, at(2 * reach)),
        Math.max(1, at(4)),
      );
      for (let n = 0; n < data.length; n += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(n, n + 4);
        if (alpha > 200 && (red + green + blue) / 3 < 130) return true;
      }
      return false;
    },
    [x, y, reach] as const,
  );
}
