/**
 * `<filter-list data-items="selector">`: hides the items whose data attributes differ from
 * what they say. The choice stands in the address, so that it can be sent and gone back to.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filters');
    const status = this.querySelector('[role=status]');
    if (!form || !status) return;
    const items = [...this.querySelectorAll<HTMLElement>(this.dataset['items'] ?? '')];
    const fields = [...form.querySelectorAll('select')];

    const apply = () => {
      let shown = 0;
      for (const item of items) {
        item.hidden = fields.some(({ name, value }) => value !== '' && item.dataset[name] !== value);
        if (!item.hidden) shown += 1;
      }
      status.textContent = `${shown} of ${items.length} shown`;
    };
    const read = () => {
      const wanted = new URLSearchParams(location.search);
      for (const field of fields) field.value = wanted.get(field.name) ?? '';
      apply();
    };
    form.addEventListener('change', () => {
      const address = new URL(location.href);
      for (const { name, value } of fields)
        if (value === '') address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      history.pushState(null, '', address);
      apply();
    });
    addEventListener('popstate', read);
    read();
  }
}
customElements.define('filter-list', FilterList);
