import { type Mention } from '../domain/annotation.ts';
import { type NamedText } from './names-of-text.ts';

/** "He" and "she" as subjects, where a person has been named before: somebody may be speaking. */
export function pronounMentions(named: NamedText, people: readonly Mention[]): readonly Mention[] {
  return named.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, index): readonly Mention[] => {
      const arc = sentence.dependencies.find(({ dependent }) => dependent === index);
      const isSubject = arc?.relation.startsWith('nsubj') === true;
      if (!/^(?:he|she)$/iu.test(token.text) || !isSubject) return [];
      if (!people.some(({ start }) => start < token.start)) return [];
      return [
        {
          kind: 'PERSON',
          form: 'PRONOUN',
          exact: token.text,
          start: token.start,
          end: token.end,
          sentence: sentence.index,
          name: token.text.toLowerCase(),
          title: null,
          countryCode: null,
        },
      ];
    }),
  );
}
