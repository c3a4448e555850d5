/** A source of chance that gives the same for the same seed on every machine, so that a fault can be seen again. */
export interface Random {
  /** A whole number from 0 to one less than `limit`. */
  below: (limit: number) => number;
  /** One of a list that is not empty. */
  one: <Item>(list: readonly Item[]) => Item;
  /** Different ones of a list, at most `count`. */
  some: <Item>(list: readonly Item[], count: number) => Item[];
  /** True in a share of cases from 0 to 1. */
  chance: (share: number) => boolean;
}

/** The generator of Park and Miller ("minimal standard", 1988, with the factor 48271). `seed` is not 0. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
  const one = <Item>(list: readonly Item[]): Item => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  return {
    below,
    one,
    some: (list, count) => [...new Set(Array.from({ length: count }, () => one(list)))],
    chance: (share) => below(10_000) < share * 10_000,
  };
}
