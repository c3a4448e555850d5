import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// Who may import whom (docs/architecture.md): arrows run from pages down to the domain and never back.
const guard = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const never = (message, ...group) => ({ group, message });

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '**/*.d.ts', '.pictures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Typed rules see an imported template as an error type.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['src/domain/**'],
    rules: guard([
      never(
        'The domain knows no framework, file system or browser.',
        'astro',
        'astro:*',
        'astro/*',
        'node:*',
        'chart.js',
      ),
      never(
        'The domain imports nothing above it.',
        '**/pages/**',
        '**/components/**',
        '**/layouts/**',
        '**/client/**',
        '**/integrations/**',
        '**/briefing.ts',
      ),
    ]),
  },
  {
    files: ['src/components/**', 'src/layouts/**'],
    rules: guard([
      never(
        'Components get everything by props, never from the door.',
        'astro:content',
        '**/briefing.ts',
        '**/pages/**',
        'node:*',
      ),
    ]),
  },
  {
    files: ['src/client/**'],
    rules: guard([
      never(
        'Browser code imports the domain and browser libraries only.',
        'astro',
        'astro:*',
        'node:*',
        '**/pages/**',
        '**/components/**',
        '**/layouts/**',
        '**/briefing.ts',
      ),
    ]),
  },
  {
    files: ['src/pages/**'],
    rules: guard([never('Pages ask the door for content.', 'astro:content', 'node:*')]),
  },
  prettier,
);
