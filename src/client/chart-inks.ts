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

const NAMES = {
  ink: 'ink',
  soft: 'ink-soft',
  rule: 'rule',
  strong: 'rule-strong',
  mark: 'figure',
  ours: 'ours',
  paper: 'paper',
  chosen: 'mark',
} as const;

/** Reads the inks where `host` stands. A custom property says `light-dark(…)`; only a used colour is a colour. */
export function readInks(host: HTMLElement): Inks {
  // All probes stand in the page before the first is read, so that the browser works out their style once.
  const box = document.createElement('span');
  const probes = Object.entries(NAMES).map(([ink, name]) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${name})`;
    // Otherwise a forced ink would answer for every name.
    probe.style.forcedColorAdjust = 'none';
    return [ink, probe] as const;
  });
  box.append(...probes.map(([, probe]) => probe));
  host.append(box);
  const inks = Object.fromEntries(probes.map(([ink, probe]) => [ink, getComputedStyle(probe).color]));
  const font = getComputedStyle(box).fontFamily;
  box.remove();
  return { ...(inks as Record<keyof typeof NAMES, string>), font };
}

/** Calls back whenever the inks may have changed. */
export function onInkChange(change: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', change);
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
