/**
 * `<copy-address data-path>`: shows its button and copies the whole address of the path when it is pressed. Where the
 * panel around it shows a path alone, it puts the origin of the page before it.
 */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    for (const shown of this.closest('section')?.querySelectorAll('[data-own-path]') ?? [])
      shown.textContent = new URL(shown.textContent, location.origin).href;
    button.hidden = false;
    button.addEventListener('click', () => {
      const address = new URL(this.dataset['path'] ?? '', location.href).href;
      navigator.clipboard.writeText(address).then(
        () => (status.textContent = 'Copied.'),
        () => (status.textContent = `The browser did not allow copying. The address is ${address}`),
      );
    });
  }
}
customElements.define('copy-address', CopyAddress);
