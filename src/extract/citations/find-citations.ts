import { type Article } from '../../domain/article.ts';
import { contains, type Span } from '../../domain/span.ts';
import { type CitationKind, type CitationReference } from '../../domain/statement.ts';
import { type Voice } from '../attribution/voices.ts';

/** Every reliance on a source: who is quoted or paraphrased, what reports are leant on, and which pages are credited. */
export function findCitations(
  article: Article,
  voices: readonly Voice[],
  further: readonly CitationReference[],
): readonly CitationReference[] {
  const asking = questioners(article.text, voices);
  const cited = voices
    .filter((voice) => isCited(voice) && !asking.has(labelOf(article.text, voice)))
    .map(({ item, speaker }): CitationReference => ({
      kind: kindOf({ item, speaker }),
      target: speaker,
      span: around([item.source?.span, item.cue, speaker.span]),
      isAttribution: true,
    }));
  const credits = article.credits.map((credit): CitationReference => ({
    kind: 'CREDIT',
    target: { kind: 'OUTLET_NAME', name: credit.name },
    span: { start: credit.span.start, end: credit.span.end },
  }));
  const all = [...cited, ...further, ...credits].sort(
    (one, other) => one.span.start - other.span.start,
  );
  return all.filter(
    (one, index) =>
      !all
        .slice(0, index)
        .some((other) => contains(other.span, one.span) && tellsAsMuch(other, one)),
  );
}

/** "A Post poll" may be cited as a poll, and says beside that whose it is. */
function tellsAsMuch(other: CitationReference, one: CitationReference): boolean {
  return (
    other.kind === one.kind && (other.target.kind !== 'UNNAMED' || one.target.kind === 'UNNAMED')
  );
}

/** A mind, a wish or a mere deed is no source, and neither is what somebody may say. */
function isCited({ item }: Voice): boolean {
  if (item.content.length === 0) return false;
  if (item.kind === 'DIRECT' || (item.kind === 'MIXED' && item.frame !== 'INFINITIVE')) return true;
  const { verb } = item;
  if (verb === null) return item.frame === 'CLAUSE';
  if (item.kind === 'INDIRECT') return verb.strong;
  if (!item.told) return false;
  return ['ACT', 'URGE', 'SHOW', 'SAY'].some((kind) => verb.kinds.has(kind as 'ACT'));
}

function kindOf({ item, speaker }: Voice): CitationKind {
  if (item.kind === 'DIRECT' || item.kind === 'MIXED') return 'QUOTES';
  return speaker.kind === 'UNNAMED' && speaker.unnamedKind === 'REPORTS'
    ? 'REPORTS'
    : 'PARAPHRASES';
}

/** Speakers of an interview whose turns are mostly questions: they ask, the article does not lean on them. */
function questioners(text: string, voices: readonly Voice[]): ReadonlySet<string> {
  const turns = voices.filter(({ item }) => item.basis === 'LABEL');
  const names = new Set(turns.map((turn) => labelOf(text, turn)));
  return new Set(
    [...names].filter((name) => {
      const own = turns.filter((turn) => labelOf(text, turn) === name);
      const asked = own.filter(({ item }) =>
        item.content.some((span) => text.slice(span.start, span.end).trimEnd().endsWith('?')),
      );
      return asked.length * 2 > own.length;
    }),
  );
}

/** The name on a turn's label, empty for all else. */
function labelOf(text: string, { item }: Voice): string {
  if (item.basis !== 'LABEL' || item.source === null) return '';
  return text.slice(item.source.span.start, item.source.span.end).toLowerCase();
}

function around(spans: readonly (Span | null | undefined)[]): Span {
  const given = spans.filter((span): span is Span => span !== null && span !== undefined);
  return {
    start: Math.min(...given.map((span) => span.start)),
    end: Math.max(...given.map((span) => span.end)),
  };
}
