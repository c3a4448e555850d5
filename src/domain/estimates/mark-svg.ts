import type { PlacedMark } from './marks.ts';

/**
 * A mark as SVG. Places along the axis are per cent of the picture's width and everything else is in pixels, so one
 * drawing fits every width and its lines and letters never grow or shrink with it. Classes carry the look.
 */
export function markSvg({ shape, isIncluded, from, to }: PlacedMark, y: number): string {
  const [x1, x2] = [percent(from), percent(to)];
  const open = `<line class="e-open" x1="${x1}" y1="${y}" x2="${x2}" y2="${y}"/>`;
  switch (shape) {
    case 'none':
      return '';
    case 'point':
      return `<circle class="e-solid" cx="${x1}" cy="${y}" r="5.5"/>`;
    case 'soft-point':
      return (
        `<ellipse class="e-soft" cx="${x1}" cy="${y}" rx="${SOFT.rx}" ry="${SOFT.ry}"/>` +
        glyph(x1, y, '<path class="e-solid" d="M0-6.5L6.5 0L0 6.5L-6.5 0Z"/>')
      );
    case 'bar':
      return (
        `<line class="e-bar" x1="${x1}" y1="${y}" x2="${x2}" y2="${y}"/>` +
        [x1, x2].map((x) => `<line class="e-end" x1="${x}" y1="${y - 9}" x2="${x}" y2="${y + 9}"/>`).join('')
      );
    case 'opens-right':
      return (
        open +
        glyph(x2, y, '<path class="e-solid" d="M8 0L-1-5.5V5.5Z"/>') +
        (isIncluded
          ? glyph(x1, y, '<path class="e-end" d="M5-8H0V8H5"/>')
          : `<circle class="e-hollow" cx="${x1}" cy="${y}" r="5"/>`)
      );
    case 'opens-left':
      return (
        open +
        glyph(x1, y, '<path class="e-solid" d="M-8 0L1-5.5V5.5Z"/>') +
        glyph(x2, y, '<path class="e-end" d="M-5-8H0V8H-5"/>')
      );
  }
}

/** The soft band: an ellipse that fades to nothing, so that it has no edge and is no limit. Its size means nothing. */
export const SOFT = { rx: 38, ry: 11, strength: 0.55 } as const;

/** The fading of soft bands, in the ink of figures and in that of context. A page or file needs it once. */
export function softDefs(): string {
  const fade = (id: string) =>
    `<radialGradient id="${id}"><stop class="${id}" stop-opacity="${SOFT.strength}"/><stop class="${id}" offset="1" stop-opacity="0"/></radialGradient>`;
  return `<defs>${fade('e-fade')}${fade('e-fade-context')}</defs>`;
}

/** A fraction of the width as per cent, to a hundredth. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}

/** Paths know no per cent; a picture inside the picture carries them to their place. */
function glyph(x: string, y: number, path: string): string {
  return `<svg x="${x}" y="${y}" overflow="visible">${path}</svg>`;
}

/** Text that may stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
