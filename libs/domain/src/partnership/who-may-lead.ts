import type { PartnerKind } from '../co-financing/index.js';
import { joinableKinds, type PartnershipRules } from './composition.js';

/** What two organisations are once one of them leads in place of the other. */
export interface LeadKinds {
  readonly leadKind: PartnerKind;
  readonly formerKind: PartnerKind;
}

/** An organisation as the register calls it, and as what it takes part. */
export interface LeadCandidate {
  readonly organisationKind: string;
  readonly partnerKind: PartnerKind;
}

/**
 * As what an organisation leads; null where the regulation lets others lead. Where it names nobody,
 * whoever takes part may, as what it is: the conditions of the form say the rest.
 */
export function kindToLead(
  { kinds }: PartnershipRules,
  { organisationKind, partnerKind }: LeadCandidate,
): PartnerKind | null {
  const leading = kinds.filter(({ leads }) => leads !== undefined);
  if (leading.length === 0) return partnerKind;
  const admits = (kind: string) => leading.find(({ leads }) => leads?.includes(kind));
  return (admits(organisationKind) ?? admits(partnerKind))?.kind ?? null;
}

/** As what a former lead applicant takes part; null where the regulation has no place for it. */
export function kindAfterLead(
  rules: PartnershipRules,
  { organisationKind, partnerKind }: LeadCandidate,
): PartnerKind | null {
  const joinable = joinableKinds(rules).map(({ kind }) => kind);
  // An organisation that leads under a word of its own joins by the word of those who lead as it does.
  const alike = rules.kinds.find(({ kind }) => kind === partnerKind)?.leads ?? [];
  const known = [partnerKind, organisationKind, ...alike, 'other'];
  return known.find((kind) => joinable.includes(kind)) ?? null;
}
