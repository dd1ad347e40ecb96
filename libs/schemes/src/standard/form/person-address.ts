import type { Section } from '@tranche/domain';

/** Where somebody lives who applies for oneself; letters go there (Awb 4:2(1)(a)). */
export function personAddress(group: string): Section {
  return {
    name: 'address',
    group,
    title: { nl: 'Uw adres', en: 'Your address' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'street',
        means: 'street',
        label: { nl: 'Straat en huisnummer', en: 'Street and house number' },
        maximumLength: 120,
        required: true,
        article: ARTICLE,
      },
      {
        kind: 'text',
        name: 'postcode',
        means: 'postcode',
        format: 'postcode',
        label: { nl: 'Postcode', en: 'Postcode' },
        required: true,
        article: ARTICLE,
      },
      {
        kind: 'text',
        name: 'city',
        means: 'town',
        label: { nl: 'Plaats', en: 'Town' },
        maximumLength: 80,
        required: true,
        article: ARTICLE,
      },
    ],
  };
}

const ARTICLE = 'Awb 4:2(1)(a)';
