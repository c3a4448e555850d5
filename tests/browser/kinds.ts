import { builtPages } from '../site/dist.ts';

/** One page of each kind: the first of each folder, and each page that is alone. */
export function onePageOfEachKind(): string[] {
  return [
    ...new Map(
      builtPages().map(({ path }) => {
        const [, first = '', second = '', third = ''] = path.split('/');
        return [[first, second && '…', third && '…'].join('/'), path] as const;
      }),
    ).values(),
  ];
}
