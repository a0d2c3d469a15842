import { type Annotation, type Sentence } from '../domain/annotation.ts';
import { type Article } from '../domain/article.ts';
import { type Entity } from '../domain/entity.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { type Span } from '../domain/span.ts';
import { type Statement } from '../domain/statement.ts';

/** What the steps of reconciling see of one article: its text, its words, and who is who in it. */
export interface ReadingContext {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly topics: TopicKnowledge;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** The identity of each mention, by its index in the annotation; null when it was given none. */
  readonly entityIds: readonly (string | null)[];
}

/** A statement with the sentence that holds it. */
export interface Clause {
  readonly statement: Statement;
  readonly sentence: Sentence;
}

/** A mention with its identity, by where it stands. */
export interface NamedSpan extends Span {
  readonly entityId: string;
  readonly sentence: number;
}

/** The mentions of a sentence that have an identity, in text order. */
export function namesInSentence(context: ReadingContext, sentence: number): readonly NamedSpan[] {
  return context.annotation.mentions
    .flatMap(({ start, end, sentence: home }, index) => {
      const entityId = context.entityIds[index] ?? null;
      return home === sentence && entityId !== null
        ? [{ start, end, entityId, sentence: home }]
        : [];
    })
    .sort((one, other) => one.start - other.start);
}
