import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, type Filter, FILTERS } from '../../../src/domain/search/filters.ts';
import {
  countsOf,
  pagesFor,
  readTable,
  type TableRow,
  writeTable,
} from '../../../src/domain/search/table.ts';

const someValues = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'constructor'), { maxLength: 3 });
const perFilter = fc.record(
  Object.fromEntries(FILTERS.map((filter) => [filter, someValues])) as Record<Filter, typeof someValues>,
);
const rows = fc
  .array(perFilter, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((filters, at): TableRow => ({ id: `page-${at}`, filters })));
const choices = perFilter.map(
  (made) => Object.fromEntries(Object.entries(made).filter(([, values]) => values.length > 0)) as Choice,
);

/** What the table should say, asked of each row by itself. */
const meets = ({ filters }: TableRow, choice: Choice, except?: Filter) =>
  FILTERS.every(
    (filter) =>
      filter === except ||
      !choice[filter] ||
      choice[filter].some((value) => filters[filter]?.includes(value)),
  );

const stored = (made: TableRow[]) =>
  readTable(JSON.parse(JSON.stringify(writeTable(made))) as ReturnType<typeof writeTable>);

test('any of the values of a filter will do, and every filter must be met', () => {
  fc.assert(
    fc.property(rows, choices, (made, choice) => {
      const expected = made.filter((row) => meets(row, choice)).map(({ id }) => id);
      expect([...(pagesFor(stored(made), choice) ?? made.map(({ id }) => id))].toSorted()).toEqual(
        expected.toSorted(),
      );
    }),
  );
});

test('counts are those of the rows, each filter counted without its own choice', () => {
  fc.assert(
    fc.property(rows, choices, fc.constantFrom(...FILTERS), fc.boolean(), (made, choice, filter, isAsked) => {
      const found = isAsked ? new Set(made.filter((_, at) => at % 2 === 0).map(({ id }) => id)) : undefined;
      const base = made.filter((row) => meets(row, choice, filter) && (found?.has(row.id) ?? true));
      for (const [value, count] of countsOf(stored(made), filter, choice, found))
        expect(count).toBe(base.filter(({ filters }) => filters[filter]?.includes(value)).length);
    }),
  );
});

test('a value that no page has finds nothing, and pages keep their order', () => {
  const table = stored([
    { id: 'one', filters: { place: ['harbour'] } },
    { id: 'two', filters: {} },
  ]);
  expect(table.pagesOf('place', 'toString').size).toBe(0);
  expect(pagesFor(table, { place: ['nowhere'] })?.size).toBe(0);
  expect([table.placeOf('two'), table.placeOf('unknown')]).toEqual([1, 2]);
});
