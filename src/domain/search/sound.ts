/**
 * How names are carried from one alphabet or language into another, as rules on folded words. Two spellings of one
 * name get one key; the key is for comparing only. Order matters: longer groups of letters come first.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Groups of consonants for one sound: Khalil and Halil, Chadid and Shadid, Djamal and Jamal, Ghazi and Gazi.
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch|sch|sh|ch/g, 'ʃ'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/(?<=[gdtb])h/g, ''],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  // Half vowels: Bakraoui and Bakrawi, Dutch ij, German w.
  [/oui?(?=[aeiy])|ou(?=i)/g, 'w'],
  [/v/g, 'w'],
  [/ij|j/g, 'i'],
  // Vowels: ü and ue, ö and oe, ä and ae, Mostefa and Mustafa, Yusuf and Yousef, Hussein and Husayn.
  [/ae|aa/g, 'a'],
  [/ue|oe|ou|oo|o/g, 'u'],
  [/[ae]?[iy]|ee|e/g, 'i'],
  [/(.)\1+/g, '$1'],
  // The closing h of Raqqah.
  [/h$/, ''],
];

/**
 * The key of a folded word, alike for its common transliterations.
 *
 * @example soundOf('zuerich') === soundOf('zurich')
 * @example soundOf('khaled') === soundOf('khalid')
 */
export function soundOf(word: string): string {
  return RULES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word);
}

/** The key with any closing vowel for another, where enough stands before it: Islámico and Islámica. */
export function withAnyEnding(sound: string): string {
  return sound.replace(/(?<=.{4})[aiu]$/, '*');
}

/**
 * The key of a whole name in folded words. The Arabic article falls away, also where it has taken on the sound of the
 * next letter (ar-Raqqah); it stays where it is the whole name.
 */
export function soundOfName(words: readonly string[]): string {
  return words
    .filter((word, at) => !isArticle(word, words[at + 1]))
    .map(soundOf)
    .join(' ');
}

/** True where a word is the Arabic article before the next word: el, al, or a form of it that copies the next sound. */
export function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (word === 'al' || word === 'el') return true;
  const copied = /^[ae]([bcdfghjklmnpqrstvwxz]h?)$/.exec(word)?.[1];
  return copied !== undefined && next.startsWith(copied);
}
