/** An article as it is handed in. */
export type ArticleInput = Readonly<Record<string, string>>;

const FIELDS = ['id', 'text', 'html', 'url', 'title', 'outlet', 'author', 'published'] as const;

/** What stands in a file as articles: a page of markup, lines of JSON, or a plain text. */
export function articlesInFile(name: string, content: string): readonly ArticleInput[] {
  if (/\.x?html?$/i.test(name)) return [{ id: name, html: content }];
  if (/\.(?:jsonl|ndjson)$/i.test(name)) {
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(articleInLine);
  }
  return [{ id: name.replace(/\.[^.]+$/, ''), text: content }];
}

/** What an endpoint takes at once: see "counterclaim limits". */
const MOST_ARTICLES = 50;
const MOST_BYTES = 200_000;

/** Articles in as few heaps as an endpoint takes each at once. */
export function inHeaps(articles: readonly ArticleInput[]): readonly (readonly ArticleInput[])[] {
  const heaps: ArticleInput[][] = [];
  let bytes = Infinity;
  for (const article of articles) {
    const size = new TextEncoder().encode(JSON.stringify(article)).length;
    const last = heaps.at(-1);
    if (last === undefined || last.length === MOST_ARTICLES || bytes + size > MOST_BYTES) {
      heaps.push([article]);
      bytes = size;
    } else {
      last.push(article);
      bytes += size;
    }
  }
  return heaps;
}

/** A text that somebody pasted, with what they say of it; null where there is none. */
export function pastedArticle(fields: Readonly<Record<string, string>>): ArticleInput | null {
  const given = FIELDS.flatMap((field) => {
    const value = fields[field]?.trim() ?? '';
    return value === '' ? [] : [[field, value] as const];
  });
  const article: ArticleInput = Object.fromEntries(given);
  return article['text'] === undefined ? null : article;
}

/** The address that somebody pasted; null for what is none of the web. */
export function addressIn(pasted: string): string | null {
  const trimmed = pasted.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(trimmed) ? trimmed : null;
}

/**
 * A line of JSON; fields that articles do not have are left out.
 * @throws SyntaxError for what is no JSON
 */
function articleInLine(line: string): ArticleInput {
  const value: unknown = JSON.parse(line);
  const given = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const known = FIELDS.flatMap((field) => {
    const text: unknown = given.get(field);
    return typeof text === 'string' ? [[field, text] as const] : [];
  });
  return Object.fromEntries(known);
}
