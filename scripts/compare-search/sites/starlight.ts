import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Content } from '../contents.ts';
import type { Places, Site } from '../site.ts';
import { pagefindVersion, STARLIGHT, STARLIGHT_ASTRO, STARLIGHT_INTERFACE } from '../versions.ts';

const run = promisify(execFile);

/** A Starlight site with a Markdown page for each page of ours that is searched; everything else is as it comes. */
export async function starlight({ work }: Places, contents: readonly Content[]): Promise<Site> {
  const project = join(work, 'starlight');
  writeProject(project, contents);
  await command(
    project,
    'npm',
    ['install', '--prefix', project, '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      failed:
        'Starlight could not be installed. Is there a way to the package registry of this machine? ' +
        'Its versions are in scripts/compare-search/versions.ts.',
    },
  );
  await command(project, join(project, 'node_modules', '.bin', 'astro'), ['build'], {
    failed: 'The Starlight site could not be built.',
  });
  return {
    name: 'Starlight',
    folder: join(project, 'dist'),
    page: '/',
    opener: { keys: 'Control+k' },
    input: '#starlight__search input',
    result: '#starlight__search .pagefind-ui__result-link',
    ownFiles: /\/_astro\/(?:Search\.|ui-core\.)|^\/pagefind\//,
  };
}

function writeProject(project: string, contents: readonly Content[]): void {
  const home = contents.find(({ path }) => path === '/');
  write(project, 'package.json', packageFile());
  write(
    project,
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
// Without a list of all pages beside each page, which would make pages large that have nothing to do with the search.
export default defineConfig({
  integrations: [starlight({ title: ${JSON.stringify(home?.title ?? 'Site')}, sidebar: [] })],
});
`,
  );
  write(
    project,
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const content of contents)
    write(
      project,
      `src/content/docs/${content.path === '/' ? 'index' : content.path.slice(1, -1)}.md`,
      markdown(content),
    );
}

function packageFile(): string {
  return JSON.stringify({
    name: 'starlight-to-compare-with',
    private: true,
    type: 'module',
    dependencies: { astro: STARLIGHT_ASTRO, '@astrojs/starlight': STARLIGHT },
    overrides: { pagefind: pagefindVersion(), '@pagefind/default-ui': STARLIGHT_INTERFACE },
  });
}

function markdown({ title, blocks }: Content): string {
  const text = blocks.map(({ level, text }) => `${level ? `${'#'.repeat(level)} ` : ''}${escape(text)}`);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.join('\n\n')}\n`;
}

/** Text that Markdown shows as it is. */
const escape = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

function write(project: string, path: string, text: string): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs a program with the Node that runs this one. */
async function command(
  folder: string,
  program: string,
  args: readonly string[],
  { failed }: { failed: string },
): Promise<void> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
  };
  try {
    await run(program, args, { cwd: folder, env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    const lines = said.split('\n').filter((line) => /error/i.test(line));
    throw new Error([failed, ...lines.slice(0, 3)].join('\n'), { cause: error });
  }
}
