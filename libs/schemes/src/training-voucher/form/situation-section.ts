import type { Section } from '@tranche/domain';
import { UNNUMBERED } from '../training-voucher.regulation.js';

export const situationSection: Section = {
  name: 'situation',
  group: 'you',
  title: { nl: 'Uw situatie', en: 'Your situation' },
  part: 'questions',
  fields: [
    {
      kind: 'choice',
      name: 'situation',
      label: { nl: 'Wat past bij u?', en: 'What fits you?' },
      hint: {
        nl: 'De voucher is voor wie bij UWV is ingeschreven als werkzoekende; dat verklaart u aan het eind',
        en: 'The voucher is for who is registered with UWV as a job seeker; you declare that at the end',
      },
      options: [
        { value: 'ww', label: { nl: 'Ik krijg WW', en: 'I receive WW benefit' } },
        { value: 'iow', label: { nl: 'Ik krijg IOW', en: 'I receive IOW benefit' } },
        {
          value: 'employee',
          label: { nl: 'Ik werk in loondienst', en: 'I work as an employee' },
        },
        { value: 'self-employed', label: { nl: 'Ik ben zelfstandige', en: 'I am self-employed' } },
        {
          value: 'municipal-benefit',
          label: {
            nl: 'Ik krijg een uitkering van de gemeente (Participatiewet)',
            en: 'I receive a benefit from the municipality (Participatiewet)',
          },
        },
        { value: 'other', label: { nl: 'Geen van deze', en: 'None of these' } },
      ],
      required: true,
      article: UNNUMBERED,
    },
    {
      kind: 'choice',
      name: 'careWork',
      label: {
        nl: 'Geeft of gaf u zelf zorg in de langdurige zorg?',
        en: 'Do or did you give care yourself in long-term care?',
      },
      hint: {
        nl: 'Zoals thuiszorg, ouderenzorg, gehandicaptenzorg of langdurige ggz. Daarvoor is een eigen budget',
        en: 'Such as home care, care of the elderly or disabled, or long-term mental care. It has a budget of its own',
      },
      options: [
        { value: 'now', label: { nl: 'Ja, nu', en: 'Yes, now' } },
        {
          value: 'before',
          label: {
            nl: 'Ja, eerder: ik krijg vanuit die baan WW of IOW',
            en: 'Yes, before: I have WW or IOW benefit after that job',
          },
        },
        { value: 'no', label: { nl: 'Nee', en: 'No' } },
      ],
      required: true,
      article: UNNUMBERED,
    },
  ],
};
