import { fileURLToPath } from 'node:url';

import { defineConfig, mergeConfig } from 'vite';

import { pageConfig } from '../tools/page-config.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page to ask from and the map of the schema. */
// Vite wants a default export.
// eslint-disable-next-line no-restricted-exports
export default defineConfig(
  mergeConfig(pageConfig(import.meta.url, '/ide/'), {
    build: {
      // The editor; it is of use as a whole only.
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: [`${folder}index.html`, `${folder}schema-map.html`] },
    },
  }),
);
