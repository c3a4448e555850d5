import type { EntityKind } from '../collections.ts';

/**
 * What has a name and a page. Each kind is also the first part of the page's address, but for `site`: pages of the site
 * itself, which stand at its root.
 */
export type NameKind = EntityKind | 'reports' | 'estimates' | 'sources' | 'site';

/** One page with every name it goes by: what the search box knows before it has asked the index. */
export interface NameRecord {
  kind: NameKind;
  id: string;
  name: string;
  /** Who or what it is, in a few words. */
  line: string;
  /** How many claims are about it, or made by it. */
  claims: number;
  /** Other names that stand in print in the reports. */
  printed?: string[];
  /** Other names a reader may type. */
  aliases?: string[];
  /** Folded words of its description that no name of it has. */
  about?: string;
}

/** Where the page of a name stands. */
export function namePath({ kind, id }: Pick<NameRecord, 'kind' | 'id'>): string {
  return kind === 'site' ? `/${id}/` : `/${kind}/${id}/`;
}
