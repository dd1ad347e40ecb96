import type { PartnershipRules } from '@tranche/domain';

/** A school and an institution apply together; one that is both applies alone (Besluit art. 3). */
export const routePartnership: PartnershipRules = {
  kinds: [
    { kind: 'vmbo', label: { nl: 'Vmbo-school', en: 'Vmbo school' } },
    { kind: 'mbo-school', label: { nl: 'Mbo-instelling', en: 'Mbo institution' } },
    {
      kind: 'combined-school',
      label: {
        nl: 'Agrarisch opleidingscentrum of verticale scholengemeenschap',
        en: 'Agricultural training centre or vertical school community',
      },
      leads: ['combined-school'],
    },
  ],
  composition: [
    {
      code: 'vmbo-missing',
      article: 'Besluit art. 3(1), (5)',
      kinds: ['vmbo', 'combined-school'],
      minimum: 1,
      text: {
        nl: 'Het bevoegd gezag van een school met vmbo doet mee.',
        en: 'The competent authority of a school with vmbo takes part.',
      },
    },
    {
      code: 'mbo-missing',
      article: 'Besluit art. 3(1), (5)',
      kinds: ['mbo-school', 'combined-school'],
      minimum: 1,
      text: {
        nl: 'Het bevoegd gezag van een mbo-instelling doet mee.',
        en: 'The competent authority of an mbo institution takes part.',
      },
    },
  ],
};
