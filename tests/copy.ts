import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a project has besides its content. */
const CODE = ['src', 'docs', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** A copy of the project without content, in a folder of its own; `remove` takes it away. */
export function copyProject(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  for (const name of CODE) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // Astro keeps what it read of the content in node_modules, which the copy shares.
  const config = join(folder, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  const own = text.replace('base:', "cacheDir: './.cache',\n  base:");
  if (own === text)
    throw new Error('astro.config.mjs has no line "base:" before which to give the copy its cache.');
  writeFileSync(config, own);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The environment of a build as it is published: what tests say of themselves would make it one for development. */
export function asPublished(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production' };
}
