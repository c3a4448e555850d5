/**
 * Letters that Unicode does not take apart into a plain letter and a mark, as they are typed on a plain keyboard.
 * A letter that has two habits (ø as o or oe) stands here with the shorter one; `sound.ts` makes both meet.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ſ: 's',
  ə: 'a',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Apostrophes and what stands for ʿayn and hamza: they join what they stand between. */
const JOINING = /['’‘‛ʼʻ`´′\u02B0-\u02FF]/gu;
/** "d’", "l’" before a word of its own, as in French and Italian names. */
const ELIDED = /(?<![\p{L}\p{N}])([dl])['’](?=\p{L}{3})/giu;
/** The points of "U.S." and "F.B.I.". */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+/gu;

/**
 * The words of a text in plain lower-case letters and digits, however it was typed: marks, cases, points of initials,
 * hyphens and apostrophes do not tell two spellings apart.
 *
 * @example fold('Saint-Étienne-du-Bois') // 'saint etienne du bois'
 * @example fold('O’Neil, U.S.') // 'oneil us'
 */
export function fold(text: string): string {
  return text
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(ELIDED, '$1 ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(JOINING, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a text that have letters which Unicode does not take apart, in plain letters. The engine folds marks by
 * itself but not these; standing hidden on the page, they let it find Straße as Strasse.
 */
export function plainTwins(text: string): string[] {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.toLowerCase().search(PLAIN_LETTERS) >= 0);
  return [...new Set(words.map(fold))];
}

/** The folded words of a text; none where it has neither letters nor digits. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
