/**
 * `<speaker-filter>` around a choice of speakers: sets aside the claims of the account, and their cards, that begin
 * with anyone else. They stay readable. The choice stands in the address (`?speaker=`), so it can be sent.
 */
class SpeakerFilter extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#controller = new AbortController());
    const select = this.querySelector('select');
    if (!select) return;
    const read = () => {
      const wanted = new URLSearchParams(location.search).get('speaker') ?? '';
      select.value = wanted;
      if (select.selectedIndex < 0) select.value = '';
      this.#apply(select);
    };
    select.addEventListener(
      'change',
      () => {
        const address = new URL(location.href);
        if (select.value === '') address.searchParams.delete('speaker');
        else address.searchParams.set('speaker', select.value);
        history.pushState(null, '', address);
        this.#apply(select);
      },
      { signal },
    );
    addEventListener('popstate', read, { signal });
    read();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #apply({ value, selectedOptions }: HTMLSelectElement): void {
    const account = this.closest<HTMLElement>('.account');
    if (!account) return;
    const cards = [...account.querySelectorAll<HTMLElement>('.cards > li')];
    let shown = 0;
    for (const card of cards) {
      const isAside = value !== '' && card.dataset['origin'] !== value;
      if (!isAside) shown += 1;
      card.classList.toggle('aside', isAside);
      // A card's link is the claim's permanent address, which ends in its id.
      const id = card.querySelector('a')?.pathname.split('/').at(-2) ?? '';
      document.getElementById(id)?.classList.toggle('aside', isAside);
    }
    account.classList.toggle('filtered', value !== '');
    const status = this.querySelector('[role=status]');
    const who = selectedOptions[0]?.text.trim() ?? '';
    if (status) status.textContent = value === '' ? '' : `${who}: ${shown} of ${cards.length} claims marked`;
  }
}
customElements.define('speaker-filter', SpeakerFilter);
