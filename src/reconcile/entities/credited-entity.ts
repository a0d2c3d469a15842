import { type Entity } from '../../domain/entity.ts';
import { type NameKnowledge } from '../../domain/knowledge-names.ts';
import { normalName } from '../../lib/normal-name.ts';
import { knownOrganization } from './body-identities.ts';
import { outletEntity } from './outlet-entity.ts';

/** Whom a credit line names: an outlet, unless only the table of organizations knows the name ("Source: OECD"). */
export function creditedEntity(name: string, knowledge: NameKnowledge): Entity {
  const outlet = outletEntity(name, knowledge);
  const isKnown = outlet.name !== name || outlet.domain !== null;
  return isKnown ? outlet : (knownOrganization(normalName(name), knowledge) ?? outlet);
}
