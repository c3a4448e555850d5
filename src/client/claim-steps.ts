const KEYS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const KEYS_OFF = 'claim-steps-keys-off';
/** How long a smooth scroll to a claim may take, in which it is not yet on the screen. */
const SCROLLS_FOR = 1500;

/**
 * `<claim-steps>` inside the account whose claims it steps through: with its buttons, or with `j` and `k` unless its
 * box is unticked. The step moves the focus to the claim, says its place, and puts its id into the address.
 * Claims that the choice of a speaker has set aside (`.aside`) are passed over.
 */
class ClaimSteps extends HTMLElement {
  #controller = new AbortController();
  #last: { claim: HTMLElement; time: number } | undefined;

  connectedCallback(): void {
    const { signal } = (this.#controller = new AbortController());
    const keys = this.querySelector('input');
    if (!keys) return;
    keys.checked = localStorage.getItem(KEYS_OFF) === null;
    keys.addEventListener(
      'change',
      () => {
        if (keys.checked) localStorage.removeItem(KEYS_OFF);
        else localStorage.setItem(KEYS_OFF, '');
      },
      { signal },
    );
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]'))
      button.addEventListener('click', () => this.#step(Number(button.dataset['step'])), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        const by = KEYS[event.key];
        if (by === undefined || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
        if (
          event.target instanceof Element &&
          event.target.closest('input, textarea, select, [contenteditable]')
        )
          return;
        event.preventDefault();
        this.#step(by);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #step(by: number): void {
    const all = [...(this.closest('.account')?.querySelectorAll<HTMLElement>('.claim') ?? [])];
    const claims = all.filter((claim) => !claim.classList.contains('aside'));
    const from = this.#here(claims);
    const isAfter = (claim: Element) =>
      from
        ? Boolean(from.compareDocumentPosition(claim) & Node.DOCUMENT_POSITION_FOLLOWING)
        : claim.getBoundingClientRect().top > 0;
    const claim = by > 0 ? claims.find(isAfter) : claims.findLast((one) => one !== from && !isAfter(one));
    if (!claim) return;
    // A real move to the address, so that the claim is the target; it takes no entry of the history.
    location.replace(`#${claim.id}`);
    this.#last = { claim, time: performance.now() };
    claim.tabIndex = -1;
    claim.focus({ preventScroll: true });
    const status = this.querySelector(':scope > [role=status]');
    if (status) status.textContent = `Claim ${all.indexOf(claim) + 1} of ${all.length}`;
  }

  /** The claim the reader is at: the one with the focus, or in the address, unless it was scrolled away. */
  #here(claims: HTMLElement[]): Element | undefined {
    if (this.#last && performance.now() - this.#last.time < SCROLLS_FOR) return this.#last.claim;
    const focused = document.activeElement?.closest('.claim');
    return (
      [focused, ...claims.filter((claim) => claim.matches(':target'))].find(
        (claim) => claim && isOnScreen(claim),
      ) ?? undefined
    );
  }
}
customElements.define('claim-steps', ClaimSteps);

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
