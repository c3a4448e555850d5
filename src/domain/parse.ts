import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from './collections.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { capital } from './words.ts';

/** A content file as it was read, not yet checked. */
export interface RawEntry {
  id: string;
  file: string;
  data: unknown;
  /** The text after the frontmatter, for MDX. */
  body?: string;
}

/** A content file whose shape is right. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  body: string;
}

export type RawContent = Record<CollectionName, readonly RawEntry[]>;
export type Content = { [Name in CollectionName]: Entry<z.infer<(typeof collections)[Name]>>[] };

/** Checks the shape of every file against its schema. Files with problems are left out of the content. */
export function parseContent(raw: RawContent): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = {} as Record<CollectionName, Entry<unknown>[]>;
  for (const name of collectionNames) {
    content[name] = [];
    for (const { id, file, data, body = '' } of raw[name]) {
      const result = collections[name].safeParse(data, { reportInput: true });
      if (result.success) content[name].push({ id, file, data: result.data, body });
      else
        problems.push(
          ...result.error.issues.flatMap((issue) => explain(issue, file, collections[name], data)),
        );
    }
  }
  return { content: content as Content, problems };
}

type Field = (string | number)[];

function explain(issue: z.core.$ZodIssue, file: string, schema: z.ZodType, data: unknown): Problem[] {
  const field = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(key, [...field], file, schema));
  if (issue.code === 'invalid_union') return explainUnion(issue, field, file);
  const found = valueAt(data, field);
  if (found === undefined && issue.code !== 'custom') return [missingField(field, file, schema)];
  if (issue.code === 'invalid_value')
    return [wrongWord(String(found), issue.values.map(String), field, file)];
  return [{ file, field, ...inWords(issue, found) }];
}

function unknownField(key: string, field: Field, file: string, schema: z.ZodType): Problem {
  const known = fieldsAt(schema, field);
  const near = nearest(key, known);
  return {
    file,
    field: [...field, key],
    found: `There is no field "${key}" here.`,
    advice: near ? `Did you mean "${near}"?` : `The fields here are: ${known.join(', ')}.`,
  };
}

function missingField(field: Field, file: string, schema: z.ZodType): Problem {
  const name = String(field.at(-1) ?? '');
  const known = fieldsAt(schema, field.slice(0, -1));
  return {
    file,
    field,
    found: `The field "${name}" is missing.`,
    advice: known.includes(name) ? `Add "${name}". docs/authoring.md says what it means.` : 'Add it.',
  };
}

function wrongWord(found: string, allowed: string[], field: Field, file: string): Problem {
  const near = nearest(found, allowed);
  return {
    file,
    field,
    found: `"${found}" is not one of the words allowed here.`,
    advice: `${near ? `Did you mean "${near}"? ` : ''}The words are: ${allowed.join(', ')}.`,
  };
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, field: Field, file: string): Problem[] {
  const expected = [...new Set(issue.errors.flat().map((inner) => inWords(inner, undefined).advice))];
  return [
    {
      file,
      field,
      found:
        issue.input === undefined ? 'This field is missing.' : `${quoted(issue.input)} does not fit here.`,
      advice: expected.join(' Or: '),
    },
  ];
}

function inWords(issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'found' | 'advice'> {
  const found = `Found ${quoted(value)}.`;
  switch (issue.code) {
    case 'invalid_type':
      return {
        found,
        advice:
          value instanceof Date || issue.message.includes('quoted')
            ? 'Put the date in quotation marks, such as "2015-10-26"; without them it is read as a moment in time.'
            : `Expected ${WORDS_FOR_TYPES[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      return { found, advice: `Expected one of: ${issue.values.map(String).join(', ')}.` };
    default:
      return { found, advice: `${capital(issue.message)}.` };
  }
}

const WORDS_FOR_TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
};

function quoted(value: unknown): string {
  if (value instanceof Date) return `the moment ${value.toISOString()}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'fields with values';
  return JSON.stringify(value);
}

function valueAt(data: unknown, field: Field): unknown {
  return field.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    data,
  );
}

/** The names of the fields that a schema allows at a place. */
function fieldsAt(schema: z.ZodType, field: Field): string[] {
  let inner = unwrap(schema);
  for (const part of field) {
    if (inner instanceof z.ZodObject) inner = unwrap(inner.shape[part] as z.ZodType | undefined);
    else if (inner instanceof z.ZodArray) inner = unwrap(inner.element as z.ZodType);
    else return [];
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional || inner instanceof z.ZodNullable)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
