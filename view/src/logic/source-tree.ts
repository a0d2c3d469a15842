import { type StoryVoicesQuery } from '../generated/answers.ts';
import { outletOf, TERMINAL_WORDS } from './words.ts';

/** An article of a story with what it says. */
export type VoicedArticle = StoryVoicesQuery['articles']['nodes'][number];
/** One thing that it says. */
export type Voiced = VoicedArticle['assertions']['nodes'][number];
type Link = Voiced['sourceChain'][number];

/** Somebody on whose word things are said, with those who pass it on, and what is said in the end. */
export interface SourceNode {
  readonly id: string;
  readonly name: string;
  /** Of whom there may be many of one name: what kind of thing it is. */
  readonly note: string;
  /** A mark for those with a name, those without and an article's own voice. */
  readonly shape: string;
  /** Whether it is an article that says things on nobody else's word. */
  readonly isOwnVoice: boolean;
  /** Those to whom it was told. */
  readonly heardBy: readonly SourceNode[];
  readonly said: readonly { readonly voiced: Voiced; readonly article: VoicedArticle }[];
  /** How much is said below this one. */
  readonly count: number;
}

type Named = Pick<SourceNode, 'id' | 'name' | 'note' | 'shape' | 'isOwnVoice'>;

interface Growing extends Named {
  readonly heardBy: Map<string, Growing>;
  readonly said: { readonly voiced: Voiced; readonly article: VoicedArticle }[];
}

/** All chains of sources from their ends: who said it, through whom, in which article; those of most claims first. */
export function sourceTree(articles: readonly VoicedArticle[]): readonly SourceNode[] {
  const roots = new Map<string, Growing>();
  for (const article of articles) {
    for (const voiced of article.assertions.nodes) plant(roots, article, voiced);
  }
  return [...roots.values()].map(grown).sort(byCount);
}

/** The chain of one assertion in words, from the article to where it ends. */
export function chainInWords({
  sourceChain,
  terminal,
}: {
  readonly sourceChain: readonly { readonly speaker: NamedSpeaker }[];
  readonly terminal: Voiced['terminal'];
}): string {
  const names = sourceChain.map(({ speaker }) => nameOfSpeaker(speaker));
  return [...names, TERMINAL_WORDS[terminal]].join(' → ');
}

/** The name of a speaker, or the words for one without. */
export function nameOfSpeaker(speaker: NamedSpeaker): string {
  return speaker.__typename === 'UnnamedSource' ? speaker.words : speaker.name;
}

/** A speaker as every question asks for it. */
export type NamedSpeaker =
  | { readonly __typename: 'UnnamedSource'; readonly words: string }
  | { readonly __typename: NamedType; readonly name: string };
type NamedType = 'Person' | 'Organization' | 'Country' | 'Outlet';

function plant(roots: Map<string, Growing>, article: VoicedArticle, voiced: Voiced): void {
  const chain = voiced.sourceChain.toReversed();
  const last = chain[0];
  const root = last === undefined ? ownVoice(article) : growing(last);
  let place = child(roots, root);
  for (const link of chain.slice(1)) place = child(place.heardBy, growing(link));
  if (last !== undefined) place = child(place.heardBy, pageOf(article));
  place.said.push({ voiced, article });
}

function child(among: Map<string, Growing>, node: Growing): Growing {
  const found = among.get(node.id) ?? node;
  among.set(node.id, found);
  return found;
}

function growing({ speaker }: Link): Growing {
  const isUnnamed = speaker.__typename === 'UnnamedSource';
  return empty({
    id: speaker.id,
    name: nameOfSpeaker(speaker),
    note: isUnnamed ? 'without a name' : speaker.__typename.toLowerCase(),
    shape: isUnnamed ? '○' : '●',
    isOwnVoice: false,
  });
}

function ownVoice(article: VoicedArticle): Growing {
  const [id, name] = [`own-${article.id}`, titleOf(article)];
  return empty({ id, name, note: 'in its own voice', shape: '■', isOwnVoice: true });
}

function pageOf(article: VoicedArticle): Growing {
  const [id, name] = [article.id, titleOf(article)];
  return empty({ id, name, note: 'article', shape: '□', isOwnVoice: false });
}

function titleOf(article: VoicedArticle): string {
  return `${article.key} · ${outletOf(article)}`;
}

function empty(named: Named): Growing {
  return { ...named, heardBy: new Map(), said: [] };
}

function grown(node: Growing): SourceNode {
  const heardBy = [...node.heardBy.values()].map(grown).sort(byCount);
  const count = heardBy.reduce((sum, each) => sum + each.count, node.said.length);
  return { ...node, heardBy, count };
}

function byCount(one: SourceNode, other: SourceNode): number {
  return other.count - one.count || one.name.localeCompare(other.name);
}
