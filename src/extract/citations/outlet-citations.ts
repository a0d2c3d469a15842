import { type Mention, type Sentence, type Token } from '../../domain/annotation.ts';
import { type OutletCitationLexicon } from '../../domain/knowledge-extraction.ts';
import { contains, type Span } from '../../domain/span.ts';
import { type CitationReference } from '../../domain/statement.ts';

/** A name with the words before and behind it in its sentence. */
interface Surrounded {
  readonly mention: Mention;
  /** The nearest first. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

type Sign = (name: Surrounded, lexicon: OutletCitationLexicon) => boolean;

/** How a sentence says that what it tells is an outlet's; a new sign is a new function here. */
const REPORTS: readonly Sign[] = [itsWork, byIt, itReports];
/** How a sentence says that somebody's words were said to an outlet, which carried them. */
const CARRIES: readonly Sign[] = [toldIt, onItsProgramme];
/** Words that may stand between a name and its work ("CBS News/New York Times national poll"). */
const BESIDE_WORK = /^(?:NN|JJ|CD|HYPH|POS|:$|,$|SYM)/u;
const WORDS_TO_WORK = 7;
/** Words that may stand between "by" and a name ("by the Post and ABC News"). */
const BESIDE_NAME = /^(?:DT|JJ|NNP|CC|POS)/u;
const NEAR = 3;

/**
 * Outlets that an article leans on although they are nobody's speaker: its poll, a report by it, its journalist
 * who speaks, what it reports (REPORTS); what somebody told it or said in its programme (QUOTES).
 * @param sources the speakers of the article's attributions; an outlet that is one itself is left out
 */
export function outletCitations(
  page: { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mention[] },
  lexicon: OutletCitationLexicon,
  sources: readonly { readonly span: Span; readonly mention: number | null }[],
): readonly CitationReference[] {
  const speaking = new Set(sources.map(({ mention }) => mention));
  return page.mentions.flatMap((mention, index): readonly CitationReference[] => {
    if (mention.kind !== 'OUTLET' || speaking.has(index)) return [];
    const sentence = page.sentences[mention.sentence];
    if (sentence === undefined) return [];
    const name = surround(mention, sentence);
    const isNamed = sources.some(({ span }) => contains(span, mention));
    const has = (signs: readonly Sign[]): boolean => signs.some((sign) => sign(name, lexicon));
    const kind = isNamed || has(REPORTS) ? 'REPORTS' : has(CARRIES) ? 'QUOTES' : null;
    if (kind === null) return [];
    const span = { start: mention.start, end: mention.end };
    return [{ kind, target: { kind: 'MENTION', mention: index, span }, span }];
  });
}

function surround(mention: Mention, { tokens }: Sentence): Surrounded {
  return {
    mention,
    before: tokens.filter(({ end }) => end <= mention.start).reverse(),
    behind: tokens.filter(({ start, end }) => start >= mention.end || end > mention.end),
  };
}

/** "a Post-ABC News national poll", "the Post's analysis". */
function itsWork({ behind }: Surrounded, { works }: OutletCitationLexicon): boolean {
  const near = takeWhile(behind, ({ pos, text }) => BESIDE_WORK.test(pos) || text === '/');
  return near.slice(0, WORDS_TO_WORK).some((token) => isOf(works, token));
}

/** "first reported by the Post", "a poll released by the Post and ABC News". */
function byIt({ before }: Surrounded, { works, verbs, doneBy }: OutletCitationLexicon): boolean {
  const beside = takeWhile(before, ({ pos }) => BESIDE_NAME.test(pos));
  const [by, ...rest] = before.slice(beside.length);
  if (by?.lemma === 'to') return rest[0]?.lemma === 'accord';
  if (by?.lemma === 'for') return rest.slice(0, NEAR).some((token) => isOf(doneBy, token));
  if (by?.lemma !== 'by') return false;
  return rest
    .slice(0, NEAR)
    .some((token) => [works, verbs, doneBy].some((words) => isOf(words, token)));
}

/** "he told the Post", "in an interview with the Post". */
function toldIt({ before }: Surrounded, { addressed }: OutletCitationLexicon): boolean {
  const [first, second, third] = before.filter(({ pos }) => pos !== 'DT');
  if (first === undefined) return false;
  if (isOf(addressed, first)) return true;
  if (!['to', 'with'].includes(first.lemma)) return false;
  return [second, third].some(
    (token) => token !== undefined && (isOf(addressed, token) || token.lemma === 'interview'),
  );
}

/** "on ABC's “This Week”". */
function onItsProgramme({ before, behind }: Surrounded): boolean {
  const [next, afterNext] = behind;
  const isQuoted = /^["“”'‘`]+$/u.test(afterNext?.text ?? '');
  return before[0]?.lemma === 'on' && next?.pos === 'POS' && isQuoted;
}

/** "the Post first reported", "as reported the Post". */
function itReports({ behind }: Surrounded, { verbs }: OutletCitationLexicon): boolean {
  const rest = behind.filter(({ pos }) => !/^(?:RB|MD)/u.test(pos)).slice(0, 2);
  const verb = rest[0]?.lemma === 'have' ? rest[1] : rest[0];
  return verb !== undefined && verb.pos.startsWith('VB') && verb.pos !== 'VBG' && isOf(verbs, verb);
}

function isOf(words: readonly string[], { lemma }: Token): boolean {
  return words.includes(lemma.toLowerCase());
}

function takeWhile(tokens: readonly Token[], goesOn: (token: Token) => boolean): readonly Token[] {
  const end = tokens.findIndex((token) => !goesOn(token));
  return end === -1 ? tokens : tokens.slice(0, end);
}
