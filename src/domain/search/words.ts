/**
 * Words of English that carry no name by themselves, and the articles and prepositions of names in French, German, Dutch
 * and Spanish. A query is looked up without them where other words remain.
 */
const FILLERS = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have he her his how if in into is it its me my ' +
    'no not of on or our out she so that the their them they this to up was we were what when where which who whom ' +
    'whose why will with would you your about after all also any before over than then there these those many much ' +
    'may might must should could shall say says said tell tells told ' +
    'de du des la le les der das dem den im am et und y en van von het een del los las'
  ).split(' '),
);

/** True for a folded word that says nothing about whom or what a query means. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Endings of English by which forms of one word differ. */
const ENDINGS = new Set(
  's es e ed d er ers or ors r rs ing ings ist ists ism an ian ians n ns al ally ation ations ment ments'
    .split(' ')
    .concat(''),
);

/**
 * True where two folded words are forms of one: bombers and bombing, senator and senate. They share at least four
 * letters and differ in an ending on each side.
 */
export function areForms(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  // Endings may begin alike: journal|ist and journal|ism share two letters of them.
  for (let cut = shared; cut >= Math.max(4, shared - 2); cut -= 1)
    if (areEndings(a.slice(cut), b.slice(cut))) return true;
  return false;
}

/** An e alone is no ending: it makes another name (Holland, Hollande). */
function areEndings(a: string, b: string): boolean {
  return ENDINGS.has(a) && ENDINGS.has(b) && !(a.length + b.length === 1 && a + b === 'e');
}

/** True where two folded words differ in the s of a plural or possessive alone. */
export function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}
