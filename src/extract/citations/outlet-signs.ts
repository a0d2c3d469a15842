import { type Mention, type Token } from '../../domain/annotation.ts';
import { type OutletCitationLexicon } from '../../domain/knowledge-extraction.ts';

/** An outlet's name with the words before and behind it in its sentence. */
export interface Surrounded {
  readonly mention: Mention;
  /** The nearest first. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

type Sign = (name: Surrounded, lexicon: OutletCitationLexicon) => boolean;

/** How a sentence says that what it tells is an outlet's; a new sign is a new function here. */
const WORKS: readonly Sign[] = [itsWork, byIt];
const REPORTS: readonly Sign[] = [itReports, itsReporterActs, itsPersonActs];
/** How a sentence says that somebody's words were said to an outlet, which carried them. */
const CARRIES: readonly Sign[] = [toldIt, inItsInterview, inItsPiece, onItsProgramme];
/** Words that may stand between a name and its work ("CBS News/New York Times national tracking poll"). */
const BESIDE_WORK = /^(?:NN|JJ|CD|VBG|HYPH|POS|:$|,$|SYM)/u;
const WORDS_TO_WORK = 7;
/** Words that may stand between "by" and a name ("by the Post and ABC News"). */
const BESIDE_NAME = /^(?:DT|JJ|NNP|CC|POS)/u;
const NEAR = 3;

/** Whether the sentence leans on something that the outlet made, such as a poll or an analysis. */
export function isOfItsWork(name: Surrounded, lexicon: OutletCitationLexicon): boolean {
  return WORKS.some((sign) => sign(name, lexicon));
}

/** Whether the sentence leans on what the outlet reports or its people saw. */
export function reportsItself(name: Surrounded, lexicon: OutletCitationLexicon): boolean {
  return REPORTS.some((sign) => sign(name, lexicon));
}

/** Whether the outlet only carried what somebody told it. */
export function carriesWords(name: Surrounded, lexicon: OutletCitationLexicon): boolean {
  return CARRIES.some((sign) => sign(name, lexicon));
}

/** "the former Post editor": who left an outlet does not speak for it. */
export function isSomebodysPast({ before }: Surrounded): boolean {
  return /^(?:former|ex|onetime|one-time|longtime|then)-?$/iu.test(before[0]?.text ?? '');
}

/** "a Post-ABC News national poll", "the Post's analysis". */
function itsWork({ behind }: Surrounded, { works }: OutletCitationLexicon): boolean {
  return besideWork(behind).some((token) => isOf(works, token));
}

/** The words on to the work; a small word may stand inside another name ("a Post/Rock the Boat poll"). */
function besideWork(behind: readonly Token[]): readonly Token[] {
  const isInName = (index: number): boolean =>
    [behind[index - 1], behind[index + 1]].every((token) => /^\p{Lu}/u.test(token?.text ?? ''));
  const near = takeWhile(
    behind,
    ({ pos, text }, index) => BESIDE_WORK.test(pos) || text === '/' || isInName(index),
  );
  return near.slice(0, WORDS_TO_WORK);
}

/** "first reported by the Post", "a poll released by the Post and ABC News"; not what was "never asked by the Post". */
function byIt({ before }: Surrounded, { works, verbs, doneBy }: OutletCitationLexicon): boolean {
  const beside = takeWhile(before, ({ pos }) => BESIDE_NAME.test(pos));
  const [by, ...rest] = before.slice(beside.length);
  if (by?.lemma === 'to') return rest[0]?.lemma === 'accord';
  if (by?.lemma === 'for') return rest.slice(0, NEAR).some((token) => isOf(doneBy, token));
  const near = rest.slice(0, NEAR);
  if (by?.lemma !== 'by' || near.some(({ lemma }) => lemma === 'not' || lemma === 'never')) {
    return false;
  }
  return near.some((token) => [works, verbs, doneBy].some((words) => isOf(words, token)));
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

/** "in a Post interview". */
function inItsInterview({ behind }: Surrounded, { talks }: OutletCitationLexicon): boolean {
  return besideWork(behind).some((token) => isOf(talks, token));
}

/** "she wrote in a Post column"; what "was shown in a Post column" is the Post's. */
function inItsPiece({ before, behind }: Surrounded, { pieces }: OutletCitationLexicon): boolean {
  const [preposition, ...rest] = before.filter(({ pos }) => pos !== 'DT');
  if (preposition?.lemma !== 'in' || !besideWork(behind).some((token) => isOf(pieces, token))) {
    return false;
  }
  const verb = rest.slice(0, NEAR).find(({ pos }) => pos.startsWith('VB'));
  return verb !== undefined && verb.pos !== 'VBN';
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

/** "a reporter for the Post saw her", "a reporter for the Post pressed her on it". */
function itsReporterActs({ before, behind }: Surrounded, lexicon: OutletCitationLexicon): boolean {
  const [preposition, noun] = before.filter(({ pos }) => pos !== 'DT');
  if (preposition?.pos !== 'IN' || noun === undefined) return false;
  return isOf(lexicon.journalists, noun) && nextVerbIn(behind, lexicon.acts);
}

/** "the Post's Ann Lee saw her", "Post reporter Ann Lee pressed her on it". */
function itsPersonActs({ behind }: Surrounded, lexicon: OutletCitationLexicon): boolean {
  const [first] = behind;
  if (first === undefined || !(first.pos === 'POS' || isOf(lexicon.journalists, first)))
    return false;
  const person = takeWhile(behind.slice(1), ({ pos }) => /^(?:NN|,$)/u.test(pos));
  return person.length > 0 && nextVerbIn(behind.slice(1 + person.length), lexicon.acts);
}

function nextVerbIn(tokens: readonly Token[], verbs: readonly string[]): boolean {
  const verb = tokens.find(({ pos }) => !pos.startsWith('RB'));
  return verb?.pos === 'VBD' && isOf(verbs, verb);
}

function isOf(words: readonly string[], { lemma }: Token): boolean {
  return words.includes(lemma.toLowerCase());
}

function takeWhile(
  tokens: readonly Token[],
  goesOn: (token: Token, index: number) => boolean,
): readonly Token[] {
  const end = tokens.findIndex((token, index) => !goesOn(token, index));
  return end === -1 ? tokens : tokens.slice(0, end);
}
