/** What a reader typed, taken apart. */
export interface Query {
  /** Plain words, as typed. */
  words: readonly string[];
  /** What stood in quotation marks. */
  phrases: readonly string[];
  /** Words and phrases with a minus before them. */
  without: readonly string[];
}

/** More words than this are not looked up: no question is so long, and each costs a search of its own. */
export const MOST_WORDS = 12;

const PART = /([-−–]?)(?:["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+))/gu;

/** Takes a query apart. A quotation mark that is still open joins nothing yet. */
export function parseQuery(text: string): Query {
  const query = { words: [] as string[], phrases: [] as string[], without: [] as string[] };
  for (const [, minus, phrase, plain] of text.matchAll(PART)) {
    const words = (phrase ?? plain ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (minus) query.without.push(words);
    else if (phrase !== undefined) query.phrases.push(words);
    else query.words.push(words);
  }
  query.words.splice(MOST_WORDS);
  return query;
}

/** True where nothing is asked. A minus alone asks for nothing. */
export function isEmptyQuery({ words, phrases }: Query): boolean {
  return words.length === 0 && phrases.length === 0;
}

/** The query without one of its words or phrases, for offering it again. */
export function withoutPart(text: string, part: string): string {
  return text
    .replace(PART, (whole, _minus, phrase?: string, plain?: string) =>
      (phrase ?? plain ?? '').trim() === part ? '' : whole,
    )
    .replace(/\s+/g, ' ')
    .trim();
}
