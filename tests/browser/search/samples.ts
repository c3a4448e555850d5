/** What the tests of the search ask on a site. The same tests run on the real content and on made content. */
export interface SearchSamples {
  /** Queries with the pages that must come first. */
  queries: readonly ExpectedFirst[];
  /** Of all names that pages go by, each how manyth is asked for. */
  everyNth: number;
  /** How many random choices of filters are counted again by hand. */
  rounds: number;
  /** Names as they may be typed, each with the page to which the first answer leads. */
  names: readonly (readonly [query: string, path: string])[];
  /** A name with claims of several kinds and pages. */
  frequent: string;
  /** A word that stands beside the frequent name in some text. */
  beside: string;
  /** A name in two halves; the first half alone finds it too. */
  halves: readonly [string, string];
  /** A query and how a screen reader is told what was found. */
  told: readonly [query: string, words: RegExp];
  /** A query one word of which stands nowhere, and where the page then leads. */
  failure: { query: string; unknown: string; links: readonly string[] };
  /** A place by a name of any kind, and its id. */
  place: readonly [name: string, id: string];
  /** A line of the printed index that leads from another name. */
  crossReference: string;
}

export interface ExpectedFirst {
  group: string;
  query: string;
  /** Addresses any of which may come first; none where nothing may be found. */
  pages: readonly string[];
}
