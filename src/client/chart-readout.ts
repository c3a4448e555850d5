import type { AnsweringRow } from './chart-rows.ts';

/** Tells a row in the live region: what was said, of whom, by whom, as of when, with its link. */
export function tell(readout: Element, row: AnsweringRow, unit: string, isLinked: boolean): void {
  const head = document.createElement('p');
  const words = document.createElement('strong');
  words.textContent = row.words;
  head.append(words, ` ${unit}`);
  const list = document.createElement('dl');
  for (const [name, text] of row.answers) {
    const [term, answer] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = name;
    answer.textContent = text;
    list.append(term, answer);
  }
  const where = document.createElement('p');
  const link = document.createElement('a');
  link.href = row.href;
  link.textContent = row.linkText;
  // In a frame on another page the claim opens whole, not inside the frame.
  if (isLinked) link.target = '_top';
  where.append(link);
  readout.replaceChildren(head, list, where);
}
