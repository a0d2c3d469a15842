import { type ClaimCarrier, type NamedSource } from '../domain/claim-carrier.ts';
import { COPIED_SHARE, copiedShare } from '../domain/text-signature.ts';

/** Why two articles that state a claim have it from one origin. */
export type JoinKind = 'NAMED_SOURCE' | 'CREDIT' | 'OUTLET' | 'COPIED_TEXT';

/** One reason, and what both have in common. */
export interface CarrierJoin {
  readonly kind: JoinKind;
  /** The source or outlet; null for copied text. */
  readonly byId: string | null;
  /** For copied text, how much of the shorter one stands in the other. */
  readonly copiedShare: number | null;
}

/** Every reason for which two articles are known to have a claim from one origin. Symmetric. */
export function joinsBetween(one: ClaimCarrier, other: ClaimCarrier): readonly CarrierJoin[] {
  return [
    ...shared(namesOf(one), namesOf(other)).map((id) => joinBy('NAMED_SOURCE', id)),
    ...sharedCredits(one, other).map((id) => joinBy('CREDIT', id)),
    ...ownWord(one, other).map((id) => joinBy('OUTLET', id)),
    ...copiedText(one, other),
  ];
}

/** Whether two articles may name the same source under two names. Symmetric. */
export function mayNameTheSame(one: ClaimCarrier, other: ClaimCarrier): boolean {
  const possible = (carrier: ClaimCarrier): string[] =>
    carrier.named.flatMap((source) => [nameOf(source), source.id, ...source.unsureIds]);
  return shared(possible(one), possible(other)).length > 0;
}

/** The one id for all that somebody judged to be the same. */
export function nameOf({ id, sameIds }: NamedSource): string {
  return [id, ...sameIds].sort()[0] ?? id;
}

function joinBy(kind: JoinKind, byId: string): CarrierJoin {
  return { kind, byId, copiedShare: null };
}

function namesOf({ named }: ClaimCarrier): string[] {
  return named.map(nameOf);
}

/** Outlets that both rely on, or that one relies on and that published the other. */
function sharedCredits(one: ClaimCarrier, other: ClaimCarrier): string[] {
  const both = shared(one.reliesOn, other.reliesOn);
  const published = [
    ...shared(one.reliesOn, [other.outletId]),
    ...shared(other.reliesOn, [one.outletId]),
  ];
  return [...new Set([...both, ...published])].sort();
}

/** A paper that says a thing twice without a name has it from one place; with names, it has it from those. */
function ownWord(one: ClaimCarrier, other: ClaimCarrier): string[] {
  if (one.named.length > 0 || other.named.length > 0) return [];
  return shared([one.outletId], [other.outletId]);
}

function copiedText(one: ClaimCarrier, other: ClaimCarrier): readonly CarrierJoin[] {
  const share = copiedShare(one.signature, other.signature);
  return share < COPIED_SHARE ? [] : [{ kind: 'COPIED_TEXT', byId: null, copiedShare: share }];
}

function shared(one: readonly (string | null)[], other: readonly (string | null)[]): string[] {
  const there = new Set(other);
  return [...new Set(one)].filter((id) => id !== null).filter((id) => there.has(id));
}
