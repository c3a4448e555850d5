import type { Drawing } from './chart-drawing.ts';

/**
 * `<estimate-chart data-table data-described-by>`: draws the figures of a table over the drawing that the
 * build made of them. Chart.js is asked for only when the chart nears the viewport. `data-figures` (ids, spaces
 * between them) says which are drawn, `data-with-context` that the counts of `data-context-table` are drawn too.
 */
export class EstimateChart extends HTMLElement {
  #drawing: Promise<Drawing> | undefined;
  #near: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near?.disconnect();
        // The build's drawing stays where the script cannot be had, so there is nothing to say to the reader.
        this.drawing().catch(() => undefined);
      },
      { rootMargin: '160px' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
  }

  /** Draws anew where it is drawn: what it shows or the order of its table has changed. */
  redraw(): void {
    void this.#drawing?.then((drawing) => {
      drawing.update();
    });
  }

  /** The drawing, made at the first call. */
  drawing(): Promise<Drawing> {
    this.#drawing ??= import('./chart-drawing.ts').then(({ draw }) => draw(this));
    return this.#drawing;
  }
}
customElements.define('estimate-chart', EstimateChart);
