import type { NameRecord } from './name-record.ts';

const page = (id: string, name: string, line: string, aliases: string[] = []): NameRecord => ({
  kind: 'site',
  id,
  name,
  line,
  claims: 0,
  aliases,
});

/** Pages of the site itself, by the words with which readers ask for them. */
export const sitePages: readonly NameRecord[] = [
  page('reports', 'Reports', 'All reports'),
  page('claims', 'Claims', 'All claims'),
  page('estimates', 'Estimates', 'Figures compared within a measure', ['Figures', 'Charts', 'Numbers']),
  page('discrepancies', 'Discrepancies', 'Where reports disagree', ['Disagreements', 'Contradictions']),
  page('sources', 'Sources', 'Who said it, and what rests on whom'),
  page('people', 'People', 'All people'),
  page('places', 'Places', 'All places'),
  page('organisations', 'Organisations', 'All organisations', ['Organizations']),
  page('events', 'Events', 'All events'),
  page('data', 'Data', 'Downloads and what is in them', [
    'Download',
    'Download data',
    'CSV',
    'JSON',
    'Data dictionary',
    'Exports',
  ]),
  page('methodology', 'Methodology', 'By what rules it was made', [
    'Method',
    'Methods',
    'Grades',
    'Grading',
    'Admiralty code',
    'Limits',
    'Caveats',
    'Glossary',
  ]),
  page('about', 'About', 'What this is and who it is for', ['Contact', 'Licence', 'Imprint']),
  page('accessibility', 'Accessibility', 'How the site stands to WCAG 2.2', [
    'Accessibility statement',
    'WCAG',
  ]),
];
