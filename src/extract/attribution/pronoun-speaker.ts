import { type Mention } from '../../domain/annotation.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type SpeakerReference } from '../../domain/statement.ts';
import { hasRelation } from '../tree/sentence-tree.ts';
import { type SpeakerContext } from './speaker-context.ts';

/** "he said": the last speaker or person before who can be meant; "they": the last speaker; null for other pronouns. */
export function pronounSpeaker(
  context: SpeakerContext,
  pronoun: { readonly word: string; readonly span: Span },
  earlier: readonly SpeakerReference[],
): SpeakerReference | null {
  if (pronoun.word === 'they') {
    const last = earlier.at(-1);
    return last === undefined ? null : { ...last, span: pronoun.span };
  }
  if (!/^s?he$/.test(pronoun.word)) return null;
  const person = Math.max(lastSubject(context, pronoun.span.start), lastSpeaker(context, earlier));
  const mention = person < 0 ? lastPerson(context.mentions, pronoun.span.start) : person;
  return mention < 0 ? null : { kind: 'MENTION', mention, span: pronoun.span };
}

function lastPerson(mentions: readonly Mention[], before: number): number {
  return mentions.findLastIndex((mention) => isPerson(mention) && mention.end <= before);
}

/** The last person before who is the subject of a clause. */
function lastSubject(context: SpeakerContext, before: number): number {
  return context.mentions.findLastIndex((mention) => {
    if (!isPerson(mention) || mention.end > before) return false;
    const tree = context.trees[mention.sentence];
    return (tree?.tokens ?? []).some(
      (token, index) =>
        tree !== undefined && overlaps(token, mention) && hasRelation(tree, index, 'nsubj'),
    );
  });
}

function lastSpeaker(context: SpeakerContext, earlier: readonly SpeakerReference[]): number {
  const persons = earlier.flatMap((speaker) => {
    if (speaker.kind !== 'MENTION') return [];
    const mention = context.mentions[speaker.mention];
    return mention !== undefined && isPerson(mention) ? [speaker.mention] : [];
  });
  return persons.at(-1) ?? -1;
}

function isPerson(mention: Mention): boolean {
  return mention.kind === 'PERSON' && mention.form !== 'PRONOUN';
}
