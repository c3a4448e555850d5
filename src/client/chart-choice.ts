import type { Layout } from '../domain/estimates/layout.ts';

export interface Choice {
  /** The rows as they stand. */
  layout: () => Layout;
  chosen: () => string | undefined;
  choose: (id: string | undefined) => void;
  /** Follows the link of the chosen row. */
  open: () => void;
}

/**
 * Lets a reader choose rows by pointer, touch and keys. Pointing previews a row; a click or a tap keeps it, so that
 * the way to its link does not lead over the others; arrows, Home and End move, Enter opens, Escape lets go.
 * Returns what lets go of the chosen row.
 */
export function chooseBy(canvas: HTMLCanvasElement, host: HTMLElement, choice: Choice): () => void {
  const { layout, chosen, choose, open } = choice;
  let isKept = false;
  const letGo = () => {
    isKept = false;
    if (chosen() !== undefined) choose(undefined);
  };
  const rowAt = (event: MouseEvent) => {
    const y = event.clientY - canvas.getBoundingClientRect().top;
    return layout().rows.find(({ top, height }) => y >= top && y < top + height)?.id;
  };
  canvas.addEventListener('pointermove', (event) => {
    const id = rowAt(event);
    if (event.pointerType !== 'touch' && !isKept && id !== undefined && id !== chosen()) choose(id);
  });
  host.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && !isKept) letGo();
  });
  canvas.addEventListener('click', (event) => {
    const id = rowAt(event);
    const isAgain = isKept && id === chosen();
    isKept = id !== undefined && !isAgain;
    if (isKept) choose(id);
  });
  // Answers may lie over what comes next, so they go when the reader goes on.
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !host.contains(relatedTarget)) letGo();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !host.contains(target)) letGo();
  });
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || chosen() === undefined) return;
    letGo();
    canvas.focus();
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = layout().rows;
    if (event.key === 'Enter' && chosen() !== undefined) open();
    const next = stepTo(
      event.key,
      rows.findIndex(({ id }) => id === chosen()),
      rows.length - 1,
    );
    if (next === undefined) return;
    event.preventDefault();
    isKept = true;
    choose(rows[next]?.id);
    showRow(canvas, rows[next]);
  });
  return letGo;
}

/** The row that a key leads to from row `at`; -1 is none. Nothing for keys that do not move. */
function stepTo(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return at < 0 ? last : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Brings a row into the part of the window that the answers leave free: a canvas does not scroll to what it draws. */
function showRow(canvas: HTMLCanvasElement, row: Layout['rows'][number] | undefined): void {
  if (!row) return;
  const top = canvas.getBoundingClientRect().top + row.top;
  const answers = canvas.closest('estimate-chart')?.querySelector('[role=status]');
  const isSheet = answers && getComputedStyle(answers).position === 'fixed';
  const floor = isSheet ? answers.getBoundingClientRect().top : innerHeight;
  if (top < 0) scrollBy({ top, behavior: 'instant' });
  else if (top + row.height > floor)
    scrollBy({ top: Math.min(top, top + row.height - floor), behavior: 'instant' });
}
