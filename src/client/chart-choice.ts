import type { Layout } from '../domain/estimates/layout.ts';

export interface Choice {
  /** Ids of the rows in the order in which they stand. */
  layout: () => Layout;
  chosen: () => string | undefined;
  choose: (id: string | undefined) => void;
  open: (id: string) => void;
}

/**
 * Lets a reader choose rows by pointer, touch and keys. Pointing previews a row; a click or a tap keeps it, so that
 * the way to its link does not lead over the others; arrows, Home and End move, Enter opens, Escape lets go.
 */
export function chooseBy(canvas: HTMLCanvasElement, { layout, chosen, choose, open }: Choice): void {
  let isKept = false;
  const rowAt = (event: MouseEvent) => {
    const y = event.clientY - canvas.getBoundingClientRect().top;
    return layout().rows.find(({ top, height }) => y >= top && y < top + height)?.id;
  };
  canvas.addEventListener('pointermove', (event) => {
    const id = rowAt(event);
    if (event.pointerType !== 'touch' && !isKept && id !== undefined && id !== chosen()) choose(id);
  });
  canvas.addEventListener('click', (event) => {
    const id = rowAt(event);
    isKept = id !== undefined && !(isKept && id === chosen());
    if (id !== undefined) choose(id);
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ids = layout().rows.map(({ id }) => id);
    const at = ids.indexOf(chosen() ?? '');
    const next = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at < 0 ? ids.length - 1 : at - 1,
      ArrowLeft: at < 0 ? ids.length - 1 : at - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (next !== undefined) {
      isKept = true;
      choose(ids[Math.min(Math.max(next, 0), ids.length - 1)]);
    } else if (event.key === 'Enter') {
      const id = chosen();
      if (id === undefined) return;
      open(id);
    } else if (event.key === 'Escape') {
      isKept = false;
      choose(undefined);
    } else return;
    event.preventDefault();
  });
}
