import type { Content } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { findCycle, type Edges } from '../provenance/cycle.ts';

/** What rests on what, as the content says it: each source and those it takes its statements from. */
export function edgesOf(content: Content): Edges {
  const edges = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  };
  for (const { id, data } of content.sources) {
    for (const other of data.restsOn) add(id, other);
  }
  for (const { data } of content.reports)
    for (const { attribution } of data.claims)
      attribution.slice(1).forEach((relay, at) => {
        add(relay, attribution[at] ?? relay);
      });
  return edges;
}

/** No source rests on itself, however long the way round. */
export function checkCycles(content: Content): Problem[] {
  const cycle = findCycle(edgesOf(content));
  if (!cycle) return [];
  const start = content.sources.find((entry) => entry.id === cycle[0]);
  return [
    {
      file: start?.file ?? 'content/sources',
      field: start && start.data.restsOn.length > 0 ? ['restsOn'] : [],
      found: `Sources rest on each other in a circle: ${cycle.join(', which rests on ')}.`,
      advice: 'Remove the step that is not so, from "restsOn" or from the attribution of a claim.',
    },
  ];
}

/** An attribution names a source once, and the publisher of the report does not stand in it. */
export function checkChains(content: Content): Problem[] {
  return content.reports.flatMap(({ file, data }) =>
    data.claims.flatMap(({ attribution }, at) => {
      const problems: Problem[] = [];
      attribution.forEach((id, n) => {
        const field = ['claims', at, 'attribution', n];
        if (attribution.indexOf(id) < n)
          problems.push({
            file,
            field,
            found: `"${id}" stands twice in this attribution.`,
            advice: 'Name each source once, origin first.',
          });
        if (id === data.publisher)
          problems.push({
            file,
            field,
            found: `"${id}" published the report and stands in its own attribution.`,
            advice:
              'Leave it out: the chain ends with the last relay before the report, and is empty where the report names nobody.',
          });
      });
      return problems;
    }),
  );
}

/** A claim is in one group at most, so that it is counted once. */
export function checkGroups(content: Content): Problem[] {
  const first = new Map<string, string>();
  return content.groups.flatMap(({ id, file, data }) =>
    data.claims.flatMap((claim, at) => {
      const earlier = first.get(claim);
      if (earlier === undefined) {
        first.set(claim, id);
        return [];
      }
      return [
        {
          file,
          field: ['claims', at],
          found: `The claim "${claim}" is in the group "${earlier}" too.`,
          advice: 'Keep it in one group, or join the groups.',
        },
      ];
    }),
  );
}
