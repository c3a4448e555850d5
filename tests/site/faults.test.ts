import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../copy.ts';

/** A copy of the project in which files may be broken. */
let copy = '';
let remove = () => {};

beforeAll(() => {
  ({ folder: copy, remove } = copyProject());
  cpSync('content', join(copy, 'content'), { recursive: true });
});

afterAll(() => remove());

/** Replaces the first `found` in a file of the copy. */
function change(file: string, found: string | RegExp, put: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(found, put);
  expect(changed, `${file} was changed`).not.toBe(text);
  writeFileSync(path, changed);
}

it('a build with faults stops, lists all of them with file, line and field, and shows no stack trace', () => {
  change('content/reports/003-christian-post.mdx', /^shortTitle:/m, 'shortTitel:');
  change('content/reports/001-ians-daijiworld.mdx', /attribution: \[(\w)/, 'attribution: [x$1');
  change('content/people/shiraz-maher.yaml', /^role:.*$/m, '');

  const build = spawnSync(join('node_modules', '.bin', 'astro'), ['build'], { cwd: copy, encoding: 'utf8' });

  const said = build.stdout + build.stderr;
  expect(build.status).toBe(1);
  expect(said).toMatch(
    /content\/reports\/003-christian-post\.mdx:\d+ {2}shortTitel\n {2}There is no field "shortTitel" here\.\n {2}Did you mean "shortTitle"\?/,
  );
  expect(said).toMatch(
    /content\/reports\/001-ians-daijiworld\.mdx:\d+ {2}claims\[\d+\]\.attribution\[0\]\n {2}There is no source "x/,
  );
  expect(said).toMatch(/content\/people\/shiraz-maher\.yaml:\d+ {2}role\n {2}The field "role" is missing\./);
  expect(said).toContain('4 problems in 3 files of the content. Nothing was built.');
  expect(said).not.toMatch(/^\s+at .+\.mjs:\d+/m);
});
