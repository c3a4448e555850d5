// What the loader fetches when the reader turns to the search: one file, whichever of the two the page has.
export { openPage } from './page.ts';
export { openPanel } from './panel.ts';
