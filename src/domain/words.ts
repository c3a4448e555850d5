const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count, small numbers in words: "two", "14". */
export function sayCount(count: number): string {
  return SMALL[count] ?? count.toLocaleString('en-GB');
}

/** A count with its noun: "one report", "two reports", "14 claims". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${sayCount(count)} ${count === 1 ? noun : plural}`;
}

/** Items as a list in a sentence: "a", "a and b", "a, b and c", or with "or" before the last. */
export function listOf(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The text with its first letter raised. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A noun in the singular: "countries" is "country". A noun that is none in the plural stays. */
export function singular(noun: string): string {
  return noun === 'people' ? 'person' : noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}
