import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { asPublished } from './copy.ts';
import { serveDist } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    url: string;
  }
}

/** Builds the site once as a reader gets it and serves `dist/` as any static host would. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // BUILT=1 takes the site as it was last built, for quick work on one test.
  if (!process.env['BUILT'] || !existsSync('dist'))
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env: asPublished() });
  const { url, close } = await serveDist();
  project.provide('url', url);
  return close;
}
