import { type Annotation, type Annotator, type Mention } from '../domain/annotation.ts';
import { type Article, type PublicationDate } from '../domain/article.ts';
import { type NameKnowledge } from '../domain/knowledge-names.ts';
import { bodyMentions } from './body-mentions.ts';
import { countryMentions } from './country-mentions.ts';
import { maskedText, namedText } from './masked-text.ts';
import { nameLexicon } from './name-lexicon.ts';
import { type NamedText, namesOfText } from './names-of-text.ts';
import { officeMentions } from './office-mentions.ts';
import { organizationMentions } from './organization-mentions.ts';
import { personMentions } from './person-mentions.ts';
import { findPhrases } from './phrase-table.ts';
import { placeMentions } from './place-mentions.ts';
import { pronounMentions } from './pronoun-mentions.ts';
import { trueCased } from './true-case.ts';

/**
 * Sentences and mentions of an article's content. What is boilerplate is blanked before the reader sees
 * the text, so that every offset is one of the article's own text.
 * @throws CounterclaimError READER_FAILED, READER_TIMEOUT or TEXT_TOO_LARGE
 */
export async function annotateArticle(
  article: Article,
  annotator: Annotator,
  knowledge: NameKnowledge,
): Promise<Annotation> {
  const text = maskedText(article);
  const sentences = await annotator.annotate(
    await trueCased(text, annotator),
    dayOf(article.published),
  );
  const lexicon = nameLexicon(knowledge);
  const names = namesOfText(text, sentences, lexicon);
  const named = { text, namedText: namedText(article), sentences, names, lexicon };
  return { sentences, mentions: findMentions(named) };
}

/** Relative times are resolved only against a date that is known to the day. */
function dayOf(published: PublicationDate | null): string | null {
  const precise = published?.precision === 'DAY' || published?.precision === 'SECOND';
  return precise ? published.value.slice(0, 10) : null;
}

/** All mentions of a text, in text order. A demonym may stand inside the name of a body, an office or a place. */
function findMentions(named: NamedText): readonly Mention[] {
  const hits = findPhrases(named.namedText, named.lexicon.names);
  const countries = countryMentions(named, hits);
  const organizations = organizationMentions(named, hits);
  const people = personMentions(named, [...countries, ...organizations]);
  const places = placeMentions(named, [...countries, ...organizations, ...people]);
  const bodies = bodyMentions(named, [...countries, ...people]);
  const offices = officeMentions(named, countries, people);
  const pronouns = pronounMentions(named, people);
  const longer = [...organizations, ...places].filter(
    (mention) => !bodies.some((body) => body.start <= mention.start && mention.end <= body.end),
  );
  return [...countries, ...people, ...bodies, ...longer, ...offices, ...pronouns].sort(
    (one, other) => one.start - other.start || other.end - one.end || compare(one.kind, other.kind),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
