import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds both pages into ide/dist; everything is a file of its own, for the server allows nothing inline. */
// Vite wants a default export.
// eslint-disable-next-line no-restricted-exports
export default defineConfig({
  root: folder,
  base: '/ide/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The editor; it is of use as a whole only.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { input: [`${folder}index.html`, `${folder}schema-map.html`] },
  },
  logLevel: 'warn',
});
