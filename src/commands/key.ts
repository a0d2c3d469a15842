import { createApiKey } from '../api/access/api-keys.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';

/** Makes an API key: shown once, kept as a hash by whoever serves. */
export function runKey(
  output: Output,
  { name, roles }: { readonly name: string; readonly roles: readonly string[] },
): number {
  const { key, line } = createApiKey(name, roles);
  if (output.isJson) output.answer(JSON.stringify({ key, line }));
  else {
    output.answer(`for ${name}, shown this once: ${key}`);
    output.answer(`for API_KEYS or its file: ${line}`);
  }
  return EXIT.ok;
}
