import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page into view/dist; everything is a file of its own, for the server allows nothing inline. */
// Vite wants a default export.
// eslint-disable-next-line no-restricted-exports
export default defineConfig({
  root: folder,
  // Deep links are served the same page, so that files are named from the root.
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  logLevel: 'warn',
});
