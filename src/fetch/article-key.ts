import { type DocumentMetadata } from '../domain/article.ts';
import { sha256 } from '../lib/stable-id.ts';
import { canonicalUrl } from '../lib/canonical-url.ts';

/**
 * What identifies an article: the id given with it, else its canonical URL, else its path under the ingested
 * root, else (a text from stdin, a line of JSON) the hash of its text, which gives it no later versions.
 */
export function articleKey(
  metadata: DocumentMetadata,
  text: string,
  relativePath: string | null,
): string {
  const address = metadata.url === undefined ? null : canonicalUrl(metadata.url);
  return metadata.id ?? address ?? relativePath ?? sha256(text);
}
