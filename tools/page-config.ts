import { fileURLToPath } from 'node:url';

import { type UserConfig } from 'vite';

/**
 * How a page is built into the folder `dist` of its own; everything is a file of its own, for the server allows nothing inline.
 * @param config the address of the page's configuration
 * @param base where the server has it: deep links are served the same page, so that files are named from there
 */
export function pageConfig(config: string, base: string): UserConfig {
  return {
    root: fileURLToPath(new URL('.', config)),
    base,
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
  };
}
