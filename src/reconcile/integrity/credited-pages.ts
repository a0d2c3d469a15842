import { type Article } from '../../domain/article.ts';
import { type Span } from '../../domain/span.ts';

/** Where the page credits another outlet's page with its text ("Original Source: …"); an agency's dispatch is no rewrite. */
export function creditedPages({ credits, outlet }: Article): readonly Span[] {
  const own = bare(outlet?.name ?? '');
  return credits
    .filter(({ form, name }) => form === 'SOURCE' && !isSame(bare(name), own))
    .map(({ span }) => span);
}

function isSame(one: string, other: string): boolean {
  return other !== '' && (one.includes(other) || other.includes(one));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
}
