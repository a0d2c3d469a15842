import { defineConfig } from 'vite';

import { pageConfig } from '../tools/page-config.ts';

/** Builds the explorer. */
// Vite wants a default export.
// eslint-disable-next-line no-restricted-exports
export default defineConfig(pageConfig(import.meta.url, '/'));
