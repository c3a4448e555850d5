import edtf from 'edtf';
import type { Dated } from './schema/common.ts';

/** Orders dates by their earliest moment, then by their latest. Open beginnings come first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [edtf(a), edtf(b)];
  return compareNumbers(first.min, second.min) || compareNumbers(first.max, second.max);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The years a date may lie in, as far as it is bounded; the start alone where it is open. */
export function yearsOf(date: string): number[] {
  const years = (date.match(/(?<![\d-])\d{4}(?!\d)/g) ?? []).map(Number);
  const [first = 0, last = first] = years;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of EDTF in words: "13 December 2014", "between 23 and 26 March 2016", "24 March 2016 or later". */
export function sayDate(date: string): string {
  const set = /^\[(.+)\.\.(.+)\]$/.exec(date) ?? /^([^/]+)\/([^/]+)$/.exec(date);
  if (set?.[1] && set[2] && set[2] !== '..' && set[1] !== '..') {
    const between = date.startsWith('[');
    return sayPair(set[1], set[2], between ? ['between ', ' and '] : ['', ' to ']);
  }
  const open = /^\[?(.+?)(?:\/\.\.|\.\.\]|\/)$/.exec(date);
  if (open?.[1]) return `${sayDay(open[1])} or later`;
  const before = /^\[?(?:\.\.\/|\.\.|\/)(.+?)\]?$/.exec(date);
  if (before?.[1]) return `${sayDay(before[1])} or earlier`;
  return sayDay(date);
}

/** Two dates without repeating the month or year that they share. */
function sayPair(first: string, last: string, [before, and]: [string, string]): string {
  const [a, b] = [sayDay(first).split(' '), sayDay(last).split(' ')];
  let shared = 0;
  while (a.length === b.length && shared < a.length - 1 && a.at(-1 - shared) === b.at(-1 - shared))
    shared += 1;
  return `${before}${a.slice(0, a.length - shared).join(' ')}${and}${b.join(' ')}`;
}

function sayDay(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day, mark] = parts;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  const hedge = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }[mark ?? ''] ?? '';
  return hedge + words;
}

/** The first day of a date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, for `<time datetime>`; nothing where it begins open. */
export function machineDate(date: string): string | undefined {
  return /^\[?(\d{4}(?:-\d{2}){0,2})[~?%]?(?:\]|$)/.exec(date)?.[1];
}

const STATUS_WORDS = { found: 'date found', inferred: 'date inferred by us', unknown: 'date unknown' };

/** A date with what it rests on: "13 December 2014 (date found: the address has it)". */
export function sayDated({ edtf: date, status, basis }: Dated): string {
  return `${sayDate(date)} (${STATUS_WORDS[status]}: ${basis.replace(/\.$/, '')})`;
}
