/**
 * `<copy-claim>` inside an account: its button copies the permanent address of the claim that the address or the focus
 * is at, and of the first claim before there is one.
 */
class CopyClaim extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    this.querySelector('button')?.addEventListener('click', () => {
      const account = this.closest('.account');
      const claim = account?.querySelector('.claim:target') ?? account?.querySelector('.claim');
      const mark = claim?.nextElementSibling;
      if (!(mark instanceof HTMLAnchorElement) || !status) return;
      navigator.clipboard.writeText(mark.href).then(
        () => (status.textContent = `Address of claim ${mark.textContent} copied.`),
        () => (status.textContent = `The browser did not allow copying. The address is ${mark.href}`),
      );
    });
  }
}
customElements.define('copy-claim', CopyClaim);
