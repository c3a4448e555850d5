import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';

// SITE_URL and BASE_PATH say where the site will be published; without them it works at any root.
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), searchIndex()],
  // The default of Astro 7 glues words together where a line break stands between two inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Scripts are files, never inline: pages stay small and a strict content security policy is possible.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
