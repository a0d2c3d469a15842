import { type Mention } from '../domain/annotation.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { type NamedText, sentenceAt, type TypedName } from './names-of-text.ts';
import { titleBeside } from './title-beside.ts';

/** The people whom a text names, with the titles beside their names. */
export function personMentions(named: NamedText, taken: readonly Span[]): readonly Mention[] {
  const free = (span: Span): boolean => !taken.some((other) => overlaps(other, span));
  const typed = named.names.filter((name) => name.type === 'PERSON' && free(name) && isName(name));
  const again = repeated(named, typed).filter(free);
  return [...typed, ...again]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => mentionAt(named, { start, end }));
}

/** A name begins with a capital, or with a small word that some names begin with. */
function isName({ exact }: TypedName): boolean {
  return /^\p{Lu}|^(?:de|van|von|bin|al|el|d')[ -]\p{Lu}/u.test(exact) && /\p{L}{2}/u.test(exact);
}

/** Further places of the full names and of their last words, which the engine left out. */
function repeated(named: NamedText, typed: readonly TypedName[]): readonly Span[] {
  const names = new Set<string>();
  for (const { exact } of typed) {
    const last = exact.split(' ').at(-1) ?? exact;
    names.add(exact);
    if (
      last.length > 3 &&
      !named.names.some((name) => name.exact === last && name.type !== 'PERSON')
    ) {
      names.add(last);
    }
  }
  const found: Span[] = [];
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    for (const span of places(named.namedText, name)) {
      const known = [...named.names, ...found].some((other) => overlaps(other, span));
      if (!known) found.push(span);
    }
  }
  return found;
}

function places(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const whole =
      !/[\p{L}\p{N}-]/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(end));
    // A word that opens a longer name is that name's ("Reed Hospital").
    const goesOn = /^ \p{Lu}\p{Ll}/u.test(text.slice(end));
    if (whole && !goesOn) spans.push({ start, end });
  }
  return spans;
}

function mentionAt(named: NamedText, span: Span): Mention {
  const exact = named.namedText.slice(span.start, span.end);
  return {
    kind: 'PERSON',
    form: 'NAME',
    exact,
    ...span,
    sentence: sentenceAt(named.sentences, span),
    name: exact.replace(/\s+/gu, ' '),
    title: titleBeside(named, span),
    countryCode: null,
  };
}
