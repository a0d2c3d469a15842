import { type Mention } from '../domain/annotation.ts';
import { contains, overlaps, type Span } from '../domain/span.ts';
import { type NamedText } from './names-of-text.ts';

/** The places that a text names and that are no countries; a capital that stands for its government is none. */
export function placeMentions(named: NamedText, taken: readonly Span[]): readonly Mention[] {
  return named.names
    .filter((name) => name.type === 'LOCATION' && /^\p{Lu}/u.test(name.exact))
    .filter((name) => !isPairOf(name, taken))
    .filter(
      (name) =>
        !taken.some(
          (span) => contains(span, name) || (overlaps(span, name) && !contains(name, span)),
        ),
    )
    .map(({ start, end, sentence, exact }) => ({
      kind: 'PLACE',
      form: 'NAME',
      exact,
      start,
      end,
      sentence,
      name: exact.replace(/\s+/gu, ' '),
      title: null,
      countryCode: null,
    }));
}

/** "Ukraine-Russia" is two countries, no third place. */
function isPairOf(name: Span, taken: readonly Span[]): boolean {
  return taken.filter((span) => contains(name, span)).length > 1;
}
