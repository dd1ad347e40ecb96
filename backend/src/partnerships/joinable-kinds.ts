import type { PartnershipRules, SchemeVersion } from '@tranche/domain';

/** What somebody can be who is invited: anything but the lead applicant, of whom there is one. */
export function joinableKinds(scheme: SchemeVersion): PartnershipRules['kinds'] {
  return scheme.partnership.kinds.filter(({ kind }) => kind !== 'lead-school');
}
