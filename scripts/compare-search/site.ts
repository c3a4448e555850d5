/** How a reader turns to a search: by keys pressed anywhere on the page, or by clicking on something. */
export type Opener = { keys: string } | { click: string };

/** A built site with a search, and where in its pages the search stands. */
export interface Site {
  name: string;
  /** Folder of the built files. */
  folder: string;
  /** Address of the page that is opened. */
  page: string;
  opener: Opener;
  /** Selector of the box that is typed into. */
  input: string;
  /** Selector of what is a result from the texts of the pages, once it is loaded; placeholders must not meet it. */
  result: string;
  /** Selector of a name that is offered apart from the texts, where the search has that. */
  offeredName?: string;
  /** Paths of files that a page loads for the search alone. */
  ownFiles: RegExp;
}

/** Folders that sites are made from and in. */
export interface Places {
  /** Our built site. */
  dist: string;
  /** A folder that may be filled; it is removed at the end. */
  work: string;
}
