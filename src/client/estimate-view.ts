/**
 * `<estimate-view>` around charts, their tables and perhaps a form. Nothing of what they can do is asked for until
 * the view nears the window; what Chart.js needs, not before a chart does.
 */
class EstimateView extends HTMLElement {
  #near: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near?.disconnect();
        // Drawings and tables of the build stay where a script cannot be had: there is nothing to say to the reader.
        import('./estimate-controls.ts').then(
          ({ EstimateControls }) => new EstimateControls(this),
          () => undefined,
        );
      },
      { rootMargin: '400px' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
  }
}
customElements.define('estimate-view', EstimateView);
