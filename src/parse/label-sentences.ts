import { type BoilerplateReason } from '../domain/article.ts';
import { type BoilerplateLexicon } from '../domain/knowledge-parse.ts';
import { type LabelledPage, type PagePart, type PartLabel } from './page-part.ts';

/** A paragraph of more words is not about the page as a whole. */
const LONGEST = 80;

/** Finds paragraphs that talk to the reader or about the text itself: at least half of their sentences do. */
export function labelSentences(
  page: LabelledPage,
  lexicon: BoilerplateLexicon,
): ReadonlyMap<number, PartLabel> {
  const self = selfPattern(lexicon);
  const found = new Map<number, PartLabel>();
  const middle = page.parts.length / 2;
  page.parts.forEach((part, index) => {
    if (page.labels[index] !== null || part.wordCount > LONGEST || part.wordCount < 3) return;
    const reason = reasonOf(part, lexicon, index >= middle ? self : null);
    if (reason !== null) found.set(index, { kind: 'BOILERPLATE', reason });
  });
  return found;
}

function reasonOf(
  part: PagePart,
  lexicon: BoilerplateLexicon,
  self: RegExp | null,
): BoilerplateReason | null {
  const sentences = part.text.split(/(?<=[.!?]["”’)]{0,3})\s+(?=[\p{Lu}"“‘(])/u).map(straight);
  const reasons = sentences.map((sentence) => {
    if (/^["']/u.test(sentence)) return null;
    if (self?.test(sentence) === true) return 'SELF_DESCRIPTION';
    return (
      lexicon.sentences.find(({ contains }) => contains.some((phrase) => sentence.includes(phrase)))
        ?.reason ?? null
    );
  });
  const told = reasons.filter((reason) => reason !== null);
  return told.length * 2 >= sentences.length ? (told[0] ?? null) : null;
}

/** "This interview highlights …", "By …ing …, this article addresses …". */
function selfPattern(lexicon: BoilerplateLexicon): RegExp {
  const subjects = lexicon.selfSubjects.join('|');
  const verbs = lexicon.selfVerbs.join('|');
  return new RegExp(
    `^(?:(?:by|in|through|with|while|ultimately|overall)[^.]{0,90}[, ])?(?:this|our|the following) (?:\\w+ )?(?:${subjects}) (?:also |further |not only |thus )?(?:${verbs})\\b`,
    'u',
  );
}

function straight(sentence: string): string {
  return sentence.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}
