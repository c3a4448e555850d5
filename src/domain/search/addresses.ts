/** Addresses of what the search fetches, from the site's root. */
export const namesFilePath = '/search/names.json';
export const enginePath = '/pagefind/pagefind.js';
/** The WebAssembly of the engine for pages in English, which it fetches itself; naming it here lets it start earlier. */
export const engineCodePath = '/pagefind/wasm.en.pagefind';
/** Says which index is the newest: the engine's first question, under an address that no cache has seen. */
export const entryPath = '/pagefind/pagefind-entry.json';
export const tablePath = '/pagefind/table.json';
