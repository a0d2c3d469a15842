import { type PageLink, type RawDocument } from '../../domain/article.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import { LIMITS } from '../../domain/limits.ts';
import { isThing, type LinkedThing, listOf, namesIn } from '../../lib/linked-things.ts';
import { sha256 } from '../../lib/stable-id.ts';
import { linkedDocument } from './article-document.ts';
import { addressesOf, addressOf, textOf } from './thing-values.ts';

const SHORT = 12;

/**
 * A `ClaimReview` as an article of whoever reviewed: that somebody claims this, and how the reviewer rates it. What is rated so
 * is what the reviewer says, never what the graph holds true.
 * @throws CounterclaimError NOT_AN_ARTICLE when it does not say what was reviewed, by whom, or how it was rated
 */
export function reviewDocument(review: LinkedThing, origin: string): RawDocument {
  const claim = withoutMarks(wanted(textOf(review, 'claimReviewed'), 'claimReviewed'));
  const reviewer = wanted(namesIn(review['author'])[0] ?? null, 'the name of its author');
  const rating = withoutMarks(wanted(ratingOf(review), 'a name in its reviewRating'));
  const item = listOf(review['itemReviewed']).find(isThing) ?? {};
  const claimant = namesIn(item['author'])[0];
  const told =
    claimant === undefined
      ? `According to reports, “${claim}.”`
      : `According to ${claimant}, “${claim}.”`;
  const body = textOf(review, 'reviewBody');
  const lines = [
    told,
    `${reviewer} rates this claim “${rating}.”`,
    ...(body === null ? [] : [body]),
  ];
  const { text, links } = withAppearances(lines.join('\n'), item);
  const url = addressOf(review, 'url', 'mainEntityOfPage', '@id');
  return linkedDocument(
    {
      // One page may review several claims.
      id: url === null ? null : `${url}#claim-${sha256(claim).slice(0, SHORT)}`,
      title: textOf(review, 'headline', 'name'),
      url,
      outlet: reviewer,
      published: textOf(review, 'datePublished'),
      text,
      links,
    },
    origin,
  );
}

function wanted(value: string | null, what: string): string {
  if (value !== null) return value.trim();
  throw new CounterclaimError(
    'NOT_AN_ARTICLE',
    `A ClaimReview with ${what} was wanted; this one has none.`,
  );
}

function ratingOf(review: LinkedThing): string | null {
  const rating = listOf(review['reviewRating']).find(isThing);
  return rating === undefined ? null : textOf(rating, 'alternateName', 'name');
}

/** Words without marks of quotation around them or a full stop behind. */
function withoutMarks(words: string): string {
  return words.replaceAll(/^[\s"“”«»'‘]+|[\s"“”«»'’.]+$/gu, '').replaceAll(/\s+/gu, ' ');
}

/** The text with a line for each page on which the claim appeared, and the links from there. */
function withAppearances(
  text: string,
  item: LinkedThing,
): { readonly text: string; readonly links: readonly PageLink[] } {
  const urls = addressesOf(item, 'firstAppearance', 'appearance').slice(0, LIMITS.pageLinks);
  let whole = text;
  const links = urls.map((url) => {
    const line = '\nSee ';
    const start = whole.length + line.length;
    whole += `${line}${url}.`;
    return { start, end: start + url.length, url };
  });
  return { text: whole, links };
}
