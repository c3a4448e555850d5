import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { asPublished, copyProject } from '../copy.ts';
import { serveDist } from '../serve.ts';
import { thousandReports } from './thousand.ts';
import { writeContent } from './write.ts';

/** Builds a site of a thousand made reports with the code of this one and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = copyProject();
  writeContent(folder, thousandReports().files);
  execFileSync(resolve('node_modules/.bin/astro'), ['build', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    env: asPublished(),
  });
  const { url, close } = await serveDist(join(folder, 'dist'));
  project.provide('url', url);
  return async () => {
    await close();
    remove();
  };
}
