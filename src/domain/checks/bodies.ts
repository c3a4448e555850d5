import { nearest } from '../nearest.ts';
import type { Content } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { KnownIds } from './known.ts';

/** The ids that `<Claim id>` or `<Name id>` names in the body of a report, in order. */
export function idsMarked(body: string, component: 'Claim' | 'Name'): string[] {
  return [...body.matchAll(new RegExp(`<${component}\\s+id=(?:"([^"]*)"|'([^']*)')`, 'g'))].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** The body of a report marks each of its claims once, and nothing that is not there. */
export function checkBodies(content: Content, { entities }: KnownIds): Problem[] {
  return content.reports.flatMap(({ file, data, body }) => {
    const problems: Problem[] = [];
    const own = new Set(data.claims.map((claim) => claim.id));
    const marked = idsMarked(body, 'Claim');
    for (const id of new Set(marked))
      if (!own.has(id)) problems.push(unknownMark(file, 'Claim', 'claim of this report', id, own));
      else if (marked.filter((other) => other === id).length > 1)
        problems.push({
          file,
          field: [],
          found: `The body marks the claim "${id}" more than once.`,
          advice: 'Mark it at one place: the mark is where its address leads.',
        });
    data.claims.forEach((claim, at) => {
      if (!marked.includes(claim.id))
        problems.push({
          file,
          field: ['claims', at, 'id'],
          found: `The body does not mark the claim "${claim.id}".`,
          advice: `Put <Claim id="${claim.id}"> around the words of the account that tell it.`,
        });
    });
    for (const id of new Set(idsMarked(body, 'Name')))
      if (!entities.has(id))
        problems.push(unknownMark(file, 'Name', 'person, place, organisation or event', id, entities));
    return problems;
  });
}

function unknownMark(
  file: string,
  component: string,
  noun: string,
  id: string,
  known: ReadonlySet<string>,
): Problem {
  const near = nearest(id, known);
  return {
    file,
    field: [],
    found: `<${component} id="${id}"> in the body names no ${noun}.`,
    advice: near ? `Did you mean "${near}"?` : 'Correct the id, or add what it names.',
  };
}
