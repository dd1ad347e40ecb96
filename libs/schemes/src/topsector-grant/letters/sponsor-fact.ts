import type { FactTemplate } from '@tranche/domain';

/** The executor writes; the sponsor gives. */
export const sponsorFact: FactTemplate = {
  label: { nl: 'Sponsor', en: 'Sponsor' },
  value: { nl: '{parameterSponsor}', en: '{parameterSponsor}' },
};
