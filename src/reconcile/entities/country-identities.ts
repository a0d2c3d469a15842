import { type NameKnowledge } from '../../domain/knowledge-names.ts';
import { stableId } from '../../lib/stable-id.ts';
import { type Identity, type IndexedMention } from './identity.ts';

/** Countries by their codes in the table. */
export function countryIdentities(
  mentions: readonly IndexedMention[],
  { countries }: NameKnowledge,
): readonly Identity[] {
  const codes = new Set(mentions.map(({ mention }) => mention.countryCode));
  return countries
    .filter(({ code }) => codes.has(code))
    .map(({ code, name, aliases, wikidataId }) => ({
      entity: {
        id: stableId('country', code),
        kind: 'COUNTRY',
        name,
        aliases: [...aliases].sort(),
        title: null,
        countryCode: code,
        wikidataId,
        domain: null,
        isOffice: false,
        identityKey: null,
      },
      mentions: mentions
        .filter(({ mention }) => mention.countryCode === code)
        .map(({ index }) => index),
    }));
}
