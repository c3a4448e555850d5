const OPENS_AFTER = 250;
const CLOSES_AFTER = 400;

/**
 * `<source-cards>` around names that open a card with `popovertarget`: adds opening by a pointer that rests on the
 * name. A card opened so closes when the pointer has left both, unless it was clicked, holds the focus, or text in it
 * is selected. After Esc the focus is back on the name.
 */
class SourceCards extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The card that is open because the pointer rests, and will close when it leaves. */
  #resting: HTMLElement | undefined;

  connectedCallback(): void {
    for (const name of this.querySelectorAll<HTMLButtonElement>('.cards [popovertarget]')) this.#name(name);
    for (const card of this.querySelectorAll<HTMLElement>('.source-card')) this.#card(card);
  }

  #name(name: HTMLButtonElement): void {
    const card = name.popoverTargetElement as HTMLElement | null;
    if (!card) return;
    name.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'mouse') return;
      this.#after(OPENS_AFTER, () => {
        if (card.matches(':popover-open')) return;
        card.showPopover({ source: name });
        this.#resting = card;
      });
    });
    name.addEventListener('pointerleave', () => this.#leave());
    name.addEventListener('click', (event) => {
      clearTimeout(this.#timer);
      // A click on a name whose card is open because the pointer rests there keeps it open.
      if (this.#resting === card && card.matches(':popover-open')) event.preventDefault();
      this.#resting = undefined;
    });
  }

  #card(card: HTMLElement): void {
    card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    card.addEventListener('pointerleave', () => this.#leave());
    let held = false;
    let name: HTMLElement | null = null;
    card.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'open')
        name = (event as ToggleEvent & { source?: HTMLElement | null }).source ?? null;
      else held = card.contains(document.activeElement);
    });
    card.addEventListener('toggle', (event) => {
      if (event.newState === 'open') return;
      if (this.#resting === card) this.#resting = undefined;
      if (held) name?.focus();
    });
  }

  #leave(): void {
    this.#after(CLOSES_AFTER, () => {
      const card = this.#resting;
      if (!card || card.contains(document.activeElement)) return;
      const selection = getSelection();
      if (selection && !selection.isCollapsed && card.contains(selection.anchorNode)) return;
      card.hidePopover();
    });
  }

  #after(milliseconds: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, milliseconds);
  }
}
customElements.define('source-cards', SourceCards);
