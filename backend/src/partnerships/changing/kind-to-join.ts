import { joinableKinds, type PartnerKind, type SchemeVersion } from '@tranche/domain';
import { InvalidInputError } from '../../platform/errors/index.js';

/** @throws InvalidInputError for a kind that this version does not know, or that only leads */
export function kindToJoin({ partnership }: SchemeVersion, kind: string): PartnerKind {
  const found = joinableKinds(partnership).find((each) => each.kind === kind);
  if (!found) throw new InvalidInputError([UNKNOWN_KIND]);
  return found.kind;
}

const UNKNOWN_KIND = {
  pointer: '#/kind',
  code: 'unknown-kind',
  text: {
    nl: 'Kies een soort organisatie uit de lijst.',
    en: 'Choose a kind of organisation from the list.',
  },
};
