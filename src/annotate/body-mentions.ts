import { type Mention } from '../domain/annotation.ts';
import { type NamedText, sentenceAt } from './names-of-text.ts';

/**
 * The bodies that a text names by whose they are: "American intelligence", "the North Korean government",
 * "Roe's administration".
 */
export function bodyMentions(named: NamedText, owners: readonly Mention[]): readonly Mention[] {
  const nouns = named.lexicon.knowledge.offices.bodies.join('|');
  const body = new RegExp(
    `^(?:['’]s?)?\\s+(?:${nouns})(?![\\p{L}-])(?!\\s+(?:officials?|sources?|reports?|analysts?|personnel|spokes\\p{L}+|leaders?|chiefs?|aid|support|spending|action|equipment|strength|power|bases?|exercises?|operations?|officers?|forces?|ministers?|technology|capabilities|assistance|involvement|presence|cooperation|activit\\p{L}+))`,
    'iu',
  );
  return owners.flatMap((owner): readonly Mention[] => {
    const isOwner = owner.kind === 'COUNTRY' || owner.kind === 'PERSON';
    const match = isOwner ? body.exec(named.namedText.slice(owner.end, owner.end + 60)) : null;
    if (match === null || !fits(owner, match[0])) return [];
    const span = { start: owner.start, end: owner.end + match[0].length };
    const exact = named.namedText.slice(span.start, span.end);
    return [
      {
        kind: 'ORGANIZATION',
        form: 'NAME',
        exact,
        ...span,
        sentence: sentenceAt(named.sentences, span),
        name: exact.replace(/\s+/gu, ' '),
        title: null,
        countryCode: owner.countryCode,
      },
    ];
  });
}

/** People lead governments; they have no navy. A regime or a military is no body with a name of its own. */
function fits(owner: Mention, body: string): boolean {
  if (/\s(?:regime|military)$/iu.test(body)) return false;
  return (
    owner.kind === 'COUNTRY' ||
    /(?:government|administration|cabinet|campaign|presidency)$/iu.test(body)
  );
}
