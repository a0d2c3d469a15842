import { fileURLToPath } from 'node:url';

/** Builds the pages after `npm ci`, where what builds them is installed: it is not with `--omit=dev`. */
const vite = await import('vite').catch(() => null);
if (vite === null) console.log('The pages /ide and /schema-map are not built: vite is not here.');
else await vite.build({ configFile: fileURLToPath(import.meta.resolve('./vite.config.ts')) });
