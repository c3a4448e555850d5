import { engineCodePath, enginePath, entryPath, namesFilePath } from '../../domain/search/addresses.ts';
import { openByKeys } from './keys.ts';

/**
 * `<search-box>`, inside the form that leads to the search page: answers beneath the form as the reader types. What
 * answers is loaded when the reader turns to the form.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    const before = openByKeys(input);
    const load = once(() => {
      preload();
      void import('./answers.ts').then(({ openPanel }) => openPanel(this, form, input, before));
    });
    form.addEventListener('focusin', load);
    if (form.contains(document.activeElement)) load();
  }
}

/**
 * `<search-page>`: the search page. Its index from A to Z works as it is; what searches is loaded when the address asks
 * for something, or when the reader turns to the box or to the filters.
 */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    openByKeys(input);
    const load = once(() => {
      preload();
      void import('./answers.ts').then(({ openPage }) => openPage(this, input));
    });
    this.querySelector('form')?.addEventListener('focusin', load);
    this.querySelector('details')?.addEventListener('toggle', load);
    if (location.search !== '') load();
  }
}

/** Asks at once for what would be asked for one after the other: on a slow line each step costs a round trip. */
function preload(): void {
  for (const path of [namesFilePath, enginePath, engineCodePath, `${entryPath}?ts=${Date.now()}`]) {
    const link = document.createElement('link');
    link.rel = path === enginePath ? 'modulepreload' : 'preload';
    link.as = path === enginePath ? 'script' : 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = import.meta.env.BASE_URL.replace(/\/$/, '') + path;
    document.head.append(link);
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

customElements.define('search-box', SearchBox);
customElements.define('search-page', SearchPage);
