import type { Ask, Hit } from '../../../src/domain/search/passages.ts';
import type { NameKind, NameRecord } from '../../../src/domain/search/name-record.ts';

/** A name for the search, with an id made of it. */
export function makeName(kind: NameKind, name: string, fields: Partial<NameRecord> = {}): NameRecord {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { kind, id, name, line: 'someone', claims: 1, ...fields };
}

/**
 * A stand-in for the engine, with its habits: all words must stand on a page, each also as a beginning; a word that
 * nothing begins with falls back, without saying so, to the longest word that it begins with; quotation marks ask for
 * a phrase. Pages come in the order in which they are given.
 */
export function makeEngine(pages: Readonly<Record<string, string>>): Ask {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const all = new Set(Object.values(pages).flatMap(words));
  const meant = (word: string): string[] => {
    const longer = [...all].filter((known) => known.startsWith(word));
    const shorter = [...all].filter((known) => known !== '' && word.startsWith(known));
    return longer.length > 0 ? longer : shorter.sort((a, b) => b.length - a.length).slice(0, 1);
  };
  return (term) => {
    const phrase = term && /^"(.+)"$/.exec(term)?.[1];
    const hits = Object.entries(pages).flatMap(([id, content], at): Hit[] => {
      const text = words(content);
      const asked = words(phrase ?? term ?? '').filter(Boolean);
      const places = asked.map((word) => {
        const known = phrase ? [word] : meant(word);
        return text.findIndex((one) => known.includes(one));
      });
      const isFound = phrase
        ? ` ${text.join(' ')} `.includes(` ${asked.join(' ')} `)
        : places.every((place) => place >= 0);
      const load = () => Promise.resolve({ url: `/${id}/`, content, excerpt: content, meta: { title: id } });
      return isFound ? [{ id, score: 10 - at, words: places, load }] : [];
    });
    return Promise.resolve(hits);
  };
}
