import { type BriefingFacts, gatherFacts, type HeldClaim, sideOf } from './briefing-facts.ts';
import { type Cell } from './columns.ts';
import { type EdgeItem, type GraphItem, type NodeItem } from './graph-item.ts';
import { textOf } from './row-values.ts';
import { markdownText } from './safe-text.ts';

const NOTE =
  'Who says what, on whose word, and who says otherwise. It never says who is right: both sides stand as they were written.';

/** A briefing to read: disagreements side by side, what only looks like one, figures, sources. */
export async function* writeMarkdown(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const facts = await gatherFacts(items);
  if (facts.articles.length === 0) return;
  yield* heading(facts);
  yield* disagreements(facts);
  yield* qualifications(facts);
  yield* figures(facts);
  yield* sources(facts);
}

function* heading({ stories, articles, contradictions }: BriefingFacts): Generator<string> {
  const [story] = stories;
  const dated = articles.flatMap(({ row }) => textOf(row, 'published') ?? []).sort();
  const undated = articles.length - dated.length;
  const days = [...new Set([dated[0], dated.at(-1)].filter((day) => day !== undefined))];
  yield `# ${markdownText(story?.label ?? articles[0]?.label)}\n\n${NOTE}\n\n`;
  yield `- articles: ${articles.length}${undated > 0 ? `, ${undated} without a date` : ''}\n`;
  if (days.length > 0) yield `- published: ${days.map(markdownText).join(' to ')}\n`;
  yield `- disagreements: ${contradictions.length}\n\n`;
}

function* disagreements(facts: BriefingFacts): Generator<string> {
  yield '## Disagreements\n\n';
  if (facts.contradictions.length === 0) yield 'None was found.\n\n';
  for (const [index, edge] of facts.contradictions.entries()) {
    const { cells } = edge;
    yield `### ${index + 1}. ${inWords(cells.get('kind') ?? '')}, ${inWords(cells.get('degree') ?? '')}\n\n`;
    yield `${markdownText(cells.get('reason') ?? '')}\n\n`;
    yield* table(['one says', 'another says'], sideBySide(facts, edge));
  }
}

function sideBySide(facts: BriefingFacts, edge: EdgeItem): string[][] {
  const [ones, others] = [sideOf(facts, edge, edge.from), sideOf(facts, edge, edge.to)];
  const rows = Array.from({ length: Math.max(ones.length, others.length) }, (_, index) =>
    [ones[index], others[index]].map((held) => (held ? saying(facts, held) : '')),
  );
  return rows.length > 0 ? rows : [[statementOf(facts, edge.from), statementOf(facts, edge.to)]];
}

function saying(facts: BriefingFacts, held: HeldClaim): string {
  return `${quoted(held)}<br>${articleOf(facts, held)}<br>on the word of ${wordOf(held)}`;
}

function* qualifications(facts: BriefingFacts): Generator<string> {
  if (facts.qualifications.length === 0) return;
  yield '## What looks like a disagreement and is none\n\n';
  const rows = facts.qualifications.map(({ from, to, cells }) => [
    statementOf(facts, from),
    statementOf(facts, to),
    `${inWords(cells.get('kind') ?? '')}: ${markdownText(cells.get('reason') ?? '')}`,
  ]);
  yield* table(['one', 'another', 'why it is none'], rows);
}

function* figures(facts: BriefingFacts): Generator<string> {
  const rows = [...facts.claims.values()]
    .filter(({ row }) => row['quantityUnit'] !== undefined)
    .sort((one, other) => sizeOf(one) - sizeOf(other) || (one.id < other.id ? -1 : 1))
    .flatMap(({ id }) => facts.held.get(id) ?? [])
    .map((held) => [
      markdownText(textOf(held.row, 'quantityText') ?? statementOf(facts, held.claimId)),
      quoted(held),
      articleOf(facts, held),
      wordOf(held),
    ]);
  if (rows.length === 0) return;
  yield '## Figures\n\n';
  yield* table(['figure', 'sentence', 'article', 'on whose word'], rows);
}

function sizeOf({ cells }: NodeItem): number {
  const names = ['quantityAtLeast', 'quantityValue', 'quantityAtMost'];
  return Number(names.map((name) => cells.get(name)).find((value) => value !== undefined) ?? 0);
}

function* sources(facts: BriefingFacts): Generator<string> {
  yield '## Sources\n\n';
  const rows = facts.articles.map((article) => [
    `${markdownText(article.label)} ${keyOf(article)}`,
    markdownText(facts.outlets.get(article.id) ?? 'not named'),
    markdownText(textOf(article.row, 'published') ?? 'not known'),
    markdownText(textOf(article.row, 'url') ?? ''),
    (facts.cited.get(article.id) ?? []).map(markdownText).join(', '),
  ]);
  yield* table(['article', 'outlet', 'published', 'address', 'cites'], rows);
}

function* table(head: readonly string[], rows: readonly (readonly string[])[]): Generator<string> {
  for (const cells of [head, head.map(() => '---'), ...rows]) yield `| ${cells.join(' | ')} |\n`;
  yield '\n';
}

function statementOf({ claims }: BriefingFacts, claimId: string): string {
  return markdownText(claims.get(claimId)?.label ?? '');
}

function quoted({ row }: HeldClaim): string {
  return `“${markdownText(textOf(row, 'spanExacts') ?? '')}”`;
}

function articleOf({ articles, outlets }: BriefingFacts, { articleId }: HeldClaim): string {
  const article = articles.find(({ id }) => id === articleId);
  if (article === undefined) return 'an article outside';
  const outlet = outlets.get(articleId);
  return `${keyOf(article)} ${outlet === undefined ? 'outlet not named' : markdownText(outlet)}`;
}

function keyOf({ cells }: NodeItem): string {
  return `\\[${markdownText(cells.get('key') ?? '')}\\]`;
}

/** How the chain of sources runs and ends. */
function wordOf({ chain, row }: HeldClaim): string {
  const terminal = textOf(row, 'terminal');
  if (terminal === 'ARTICLE_ITSELF') return 'the article itself';
  const end = inWords(terminal ?? '');
  return chain.length === 0 ? end : `${chain.map(markdownText).join(' by way of ')} (${end})`;
}

function inWords(name: Cell): string {
  return markdownText(String(name).toLowerCase().replaceAll('_', ' '));
}
