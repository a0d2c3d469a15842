import { type Mention } from '../../domain/annotation.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type SpeakerReference } from '../../domain/statement.ts';
import { type Gender, titleGender } from '../../lib/title-gender.ts';
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
  const meant = { ...context, mayMean: personOf(pronoun.word === 'she' ? 'SHE' : 'HE') };
  const person = Math.max(lastSubject(meant, pronoun.span.start), lastSpeaker(meant, earlier));
  const mention = person < 0 ? lastPerson(meant, pronoun.span.start) : person;
  return mention < 0 ? null : { kind: 'MENTION', mention, span: pronoun.span };
}

interface Meant extends SpeakerContext {
  readonly mayMean: (mention: Mention) => boolean;
}

/** Persons whose title does not say that they are spoken of with another pronoun. */
function personOf(gender: Gender): Meant['mayMean'] {
  return (mention) => isPerson(mention) && (titleGender(mention.title) ?? gender) === gender;
}

function lastPerson({ mentions, mayMean }: Meant, before: number): number {
  return mentions.findLastIndex((mention) => mayMean(mention) && mention.end <= before);
}

/** The last person before who is the subject of a clause. */
function lastSubject(context: Meant, before: number): number {
  return context.mentions.findLastIndex((mention) => {
    if (!context.mayMean(mention) || mention.end > before) return false;
    const tree = context.trees[mention.sentence];
    return (tree?.tokens ?? []).some(
      (token, index) =>
        tree !== undefined && overlaps(token, mention) && hasRelation(tree, index, 'nsubj'),
    );
  });
}

function lastSpeaker(context: Meant, earlier: readonly SpeakerReference[]): number {
  const persons = earlier.flatMap((speaker) => {
    if (speaker.kind !== 'MENTION') return [];
    const mention = context.mentions[speaker.mention];
    return mention !== undefined && context.mayMean(mention) ? [speaker.mention] : [];
  });
  return persons.at(-1) ?? -1;
}

function isPerson(mention: Mention): boolean {
  return mention.kind === 'PERSON' && mention.form !== 'PRONOUN';
}
