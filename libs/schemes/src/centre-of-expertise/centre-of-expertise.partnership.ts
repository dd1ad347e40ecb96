import type { PartnershipRules } from '@tranche/domain';
import { CENTRES_IN_FRAMEWORK } from './centre-of-expertise.sources.js';

const JOINING = {
  'labour-organisation': { nl: 'Bedrijf of instelling (werkgever)', en: 'Firm or institution' },
  'organised-business': { nl: 'Georganiseerd bedrijfsleven', en: 'Organised business' },
  'research-institute': { nl: 'Kennisinstelling', en: 'Research institute' },
  'regional-government': { nl: 'Provincie of gemeente', en: 'Province or municipality' },
  hbo: { nl: 'Andere hogeschool', en: 'Other university of applied sciences' },
  university: { nl: 'Universiteit', en: 'University' },
  'mbo-school': { nl: 'Mbo-instelling', en: 'Mbo institution' },
  other: { nl: 'Andere organisatie', en: 'Other organisation' },
} as const;

/** The kinds that are business, whose money makes it a public-private partnership. */
export const BUSINESS: readonly string[] = ['labour-organisation', 'organised-business'];

export const PARTNERS: readonly string[] = Object.keys(JOINING);

export const centrePartnership: PartnershipRules = {
  kinds: [
    {
      kind: 'lead-college',
      label: { nl: 'Penvoerder (hogeschool)', en: 'Lead university of applied sciences' },
      leads: ['hbo'],
    },
    ...Object.entries(JOINING).map(([kind, label]) => ({ kind, label })),
  ],
  composition: [
    {
      code: 'college-missing',
      article: 'art. 5(1)',
      kinds: ['lead-college'],
      minimum: 1,
      text: {
        nl: 'Een hogeschool is penvoerder.',
        en: 'A university of applied sciences leads.',
      },
    },
    {
      code: 'partner-missing',
      article: CENTRES_IN_FRAMEWORK,
      kinds: PARTNERS,
      minimum: 1,
      text: {
        nl: 'Een centre of expertise is een samenwerking: minstens één partner doet mee.',
        en: 'A centre of expertise is a partnership: at least one partner takes part.',
      },
    },
  ],
};
