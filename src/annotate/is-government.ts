import { type Sentence } from '../domain/annotation.ts';
import { type PoliticalLexicon } from '../domain/knowledge-names.ts';
import { type Span } from '../domain/span.ts';
import { type NamedText } from './names-of-text.ts';

/** A name among whose kind a pair may be found. */
type Named = Span & { readonly words: string };

/**
 * Whether a capital stands for its government here: it acts or is acted upon as governments are, has what
 * governments have, stands behind "between", or beside another country or capital; and not as a town.
 */
export function isGovernment(hit: Named, named: NamedText, countries: readonly Named[]): boolean {
  const text = named.namedText;
  const { political } = named.lexicon.knowledge;
  const before = text.slice(Math.max(0, hit.start - 30), hit.start).toLowerCase();
  const after = text.slice(hit.end, hit.end + 40);
  if (/^\s*,\s*\p{Lu}/u.test(after) && !isPaired(hit, countries, text)) return false;
  if (endsWithAny(before, political.between)) return true;
  if (endsWithAny(before, political.townPrepositions) || /^[ -]\p{Lu}\p{Ll}/u.test(after))
    return false;
  const possessed = /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}]+(?:\s[\p{L}]+)?)/u.exec(after);
  if (/^['’]s\s/u.test(after)) return possessed !== null && possesses(after, political);
  return isPaired(hit, countries, text) || actsInSentence(hit, named, political);
}

function endsWithAny(before: string, phrases: readonly string[]): boolean {
  const words = before.trimEnd();
  return phrases.some(
    (phrase) => words === phrase || words.endsWith(` ${phrase}`) || words.endsWith(`-${phrase}`),
  );
}

/** "Kyiv's western allies": one of the next four words is a thing of governments. */
function possesses(after: string, { beside }: PoliticalLexicon): boolean {
  const words = after
    .replace(/^['’]s\s+/u, '')
    .toLowerCase()
    .split(/\s+/u)
    .slice(0, 4);
  const phrase = words.join(' ');
  return (
    words.some((word) => beside.includes(word.replace(/\W+$/u, ''))) ||
    beside.some((each) => phrase.includes(each))
  );
}

/** "Moscow and Pyongyang", "Beijing-Moscow". */
function isPaired(hit: Named, countries: readonly Named[], text: string): boolean {
  return countries.some((other) => {
    if (other === hit) return false;
    const [left, right] = other.start < hit.start ? [other, hit] : [hit, other];
    return (
      left.end < right.start && /^(?:\s+and\s+|-|–|\/)$/u.test(text.slice(left.end, right.start))
    );
  });
}

function actsInSentence(hit: Named, named: NamedText, political: PoliticalLexicon): boolean {
  const sentence = named.sentences.find(({ start, end }) => start <= hit.start && hit.end <= end);
  const index =
    sentence?.tokens.findIndex(
      (token) => token.start <= hit.start && hit.start < token.end && token.end >= hit.end,
    ) ?? -1;
  if (sentence === undefined || index < 0) return false;
  const arc = sentence.dependencies.find(({ dependent }) => dependent === index);
  if (arc === undefined) return false;
  const verb = lemma(sentence, arc.governor);
  if (arc.relation.startsWith('nsubj'))
    return political.verbs.includes(verb) || isAuxiliary(sentence, arc.governor);
  const isObject = /^(?:obj|dobj|iobj)$/u.test(arc.relation);
  return (isObject || arc.relation === 'obl:agent') && political.objects.includes(verb);
}

/** "Moscow is ready": a subject of what is no verb; towns are large or cold, governments ready or silent. */
function isAuxiliary(sentence: Sentence, governor: number): boolean {
  return /^(?:ready|silent|willing|unwilling|able|unable|determined|eager|responsible|concerned|worried|wary|skeptical|sceptical|opposed|keen|neutral|furious|angry|reluctant|open|committed|serious)$/u.test(
    lemma(sentence, governor),
  );
}

function lemma(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.lemma.toLowerCase() ?? '';
}
