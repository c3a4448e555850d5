import type { Edges } from './cycle.ts';

/** Everything a source rests on, however far, itself among them. */
export function closureOf(edges: Edges, id: string): Set<string> {
  const closure = new Set([id]);
  for (const one of closure) for (const next of edges.get(one) ?? []) closure.add(next);
  return closure;
}

/**
 * The independent origins among `origins`: the largest set of which no two share a source.
 *
 * Two origins share a source where they are the same, where one rests on the other, or where both rest on a third.
 * A relay is no origin, so passing a statement on adds nothing; a text that rests on an origin already counted adds
 * nothing either. Ties are settled by the order given. Empty in, empty out: an unknown origin is not independent.
 */
export function independentOrigins(edges: Edges, origins: Iterable<string>): string[] {
  const unique = [...new Set(origins)];
  const closures = new Map(unique.map((id) => [id, closureOf(edges, id)]));
  const apart = (a: string, b: string) => {
    const [one, other] = [closures.get(a) ?? new Set(), closures.get(b) ?? new Set()];
    return one.isDisjointFrom(other);
  };
  let best: string[] = [];
  const extend = (chosen: string[], rest: string[]) => {
    if (chosen.length > best.length) best = chosen;
    if (chosen.length + rest.length <= best.length) return;
    rest.forEach((id, at) => {
      extend(
        [...chosen, id],
        rest.slice(at + 1).filter((other) => apart(id, other)),
      );
    });
  };
  extend([], unique);
  return best;
}
