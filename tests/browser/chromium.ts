import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium: the one CHROMIUM_PATH names, one on the machine, Playwright's own, or the one that comes inside
 * the package `@sparticuz/chromium`. Throws with what to do where none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const faults: string[] = [];
  for (const candidate of candidates()) {
    try {
      const { executablePath, args } = await candidate.find();
      return await chromium.launch({ executablePath, args: [...FLAGS, ...args] });
    } catch (error) {
      faults.push(
        `- ${candidate.name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(
    `No Chromium could be started, so the browser tests cannot run.\n${faults.join('\n')}\n` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run the tests again.',
  );
}

interface Candidate {
  name: string;
  find: () => Promise<{ executablePath: string; args: string[] }>;
}

function candidates(): Candidate[] {
  const named = process.env['CHROMIUM_PATH'];
  const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => ({
    name,
    find: () => Promise.resolve({ executablePath: onPath(name), args: [] }),
  }));
  const own: Candidate = {
    name: 'Playwright’s own',
    find: () => {
      const executablePath = chromium.executablePath();
      if (!existsSync(executablePath)) throw new Error('not installed');
      return Promise.resolve({ executablePath, args: [] });
    },
  };
  if (named !== undefined)
    return [
      { name: `CHROMIUM_PATH (${named})`, find: () => Promise.resolve({ executablePath: named, args: [] }) },
    ];
  return [...installed, own, { name: '@sparticuz/chromium', find: fromPackage }];
}

function onPath(name: string): string {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('not on this machine');
  }
}

async function fromPackage(): Promise<{ executablePath: string; args: string[] }> {
  // Read when the package is imported: without it, the package does not unpack the shared libraries it carries.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return { executablePath: await carried.executablePath(), args: carried.args };
}
