import type { AnsweringRow } from './chart-rows.ts';

export interface Telling {
  /** What the figures count one of: "people". */
  unit: string;
  /** In a frame on another page a claim opens whole, not inside the frame. */
  isInFrame: boolean;
  close: () => void;
}

/** Tells a row in the live region: what was said, of whom, by whom, as of when, with its link. */
export function tell(readout: Element, row: AnsweringRow, { unit, isInFrame, close }: Telling): void {
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
  const end = document.createElement('p');
  const link = document.createElement('a');
  link.href = row.href;
  link.textContent = row.linkText;
  if (isInFrame) link.target = '_top';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', close);
  end.append(link, button);
  readout.replaceChildren(head, list, end);
}
