/** The inks of a chart, as the page's style sheet has them at the moment: light or dark, or forced by the reader. */
export interface Inks {
  ink: string;
  soft: string;
  rule: string;
  strong: string;
  mark: string;
  ours: string;
  paper: string;
  chosen: string;
  font: string;
}

/** Reads the inks where `host` stands. A custom property says `light-dark(…)`; only a used colour is a colour. */
export function readInks(host: HTMLElement): Inks {
  const probe = document.createElement('span');
  // Otherwise a forced ink would answer for every name.
  probe.style.forcedColorAdjust = 'none';
  host.append(probe);
  const ink = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const inks = {
    ink: ink('ink'),
    soft: ink('ink-soft'),
    rule: ink('rule'),
    strong: ink('rule-strong'),
    mark: ink('figure'),
    ours: ink('ours'),
    paper: ink('paper'),
    chosen: ink('mark'),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return inks;
}

/** Calls back whenever the inks may have changed. */
export function onInkChange(change: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', change);
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
