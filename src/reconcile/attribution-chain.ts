import { type AttributionLink, type Terminal } from '../domain/claim.ts';
import { type Entity, type UnnamedSource } from '../domain/entity.ts';
import { type SpeakerReference, type StatementLink } from '../domain/statement.ts';
import { stableId } from '../lib/stable-id.ts';
import { type ReadingContext } from './reading-context.ts';

/** An unnamed source of this article; its id holds the article's, so it is never merged with another's. */
export function unnamedSource(
  { unnamedKind, words }: Extract<SpeakerReference, { kind: 'UNNAMED' }>,
  articleId: string,
): UnnamedSource {
  const normal = words.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return {
    id: stableId('unnamed', articleId, unnamedKind, normal),
    kind: unnamedKind,
    words: normal,
    articleId,
  };
}

/** The links of a chain with the identities of its speakers; a speaker without an identity is left out. */
export function attributionChain(
  links: readonly StatementLink[],
  context: ReadingContext,
): readonly AttributionLink[] {
  return links
    .flatMap((link) => {
      const who = identify(link.speaker, context);
      return who === null ? [] : [{ link, who }];
    })
    .map(({ link, who }, order) => ({
      order,
      ...who,
      cue: link.cue,
      kind: link.kind,
      span: spanOf(link, context),
    }));
}

/** How a chain ends: what its last speaker is; the article itself for an empty one. */
export function terminalOf(
  chain: readonly AttributionLink[],
  unnamed: ReadonlyMap<string, UnnamedSource>,
  entities: ReadonlyMap<string, Entity>,
): Terminal {
  const last = chain.at(-1);
  if (last === undefined) return 'ARTICLE_ITSELF';
  const source = unnamed.get(last.speakerId);
  if (source !== undefined) return unnamedTerminal(source);
  if (last.speakerKind === 'PERSON') {
    return entities.get(last.speakerId)?.isOffice === true ? 'NAMED_OFFICE' : 'NAMED_PERSON';
  }
  return last.speakerKind === 'OUTLET' ? 'OUTLET' : 'NAMED_BODY';
}

function unnamedTerminal({ kind }: UnnamedSource): Terminal {
  if (kind === 'ANONYMOUS') return 'ANONYMOUS';
  return kind === 'REPORTS' ? 'UNATTRIBUTED_REPORTS' : 'UNNAMED_GROUP';
}

type Who = Pick<AttributionLink, 'speakerId' | 'speakerKind'>;

function identify(speaker: SpeakerReference, context: ReadingContext): Who | null {
  if (speaker.kind === 'UNNAMED') {
    return { speakerId: unnamedSource(speaker, context.article.id).id, speakerKind: 'UNNAMED' };
  }
  const entity = context.entityById.get(context.entityIds[speaker.mention] ?? '');
  if (entity === undefined) return null;
  // A place that speaks is the body that sits there.
  return {
    speakerId: entity.id,
    speakerKind: entity.kind === 'PLACE' ? 'ORGANIZATION' : entity.kind,
  };
}

function spanOf({ speaker }: StatementLink, { article }: ReadingContext): AttributionLink['span'] {
  if (speaker.span === null) return null;
  const { start, end } = speaker.span;
  return { start, end, exact: article.text.slice(start, end) };
}
