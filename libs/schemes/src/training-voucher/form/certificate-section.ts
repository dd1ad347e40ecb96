import type { Section } from '@tranche/domain';
import { OCCUPATION_ARTICLE } from '../training-voucher.regulation.js';

export const certificateSection: Section = {
  name: 'certificate',
  group: 'course',
  title: { nl: 'Diploma of certificaat', en: 'Diploma or certificate' },
  part: 'questions',
  fields: [
    {
      kind: 'choice',
      name: 'certificateKind',
      label: { nl: 'Wat krijgt u aan het eind?', en: 'What do you get at the end?' },
      options: [
        { value: 'diploma', label: { nl: 'Een erkend diploma', en: 'A recognised diploma' } },
        {
          value: 'certificate',
          label: { nl: 'Een erkend certificaat', en: 'A recognised certificate' },
        },
        {
          value: 'evc',
          label: {
            nl: 'Een ervaringscertificaat (EVC)',
            en: 'A certificate of experience (EVC)',
          },
        },
        { value: 'none', label: { nl: 'Geen van deze', en: 'None of these' } },
      ],
      required: true,
      article: OCCUPATION_ARTICLE,
    },
    {
      kind: 'text',
      name: 'certificateName',
      label: {
        nl: 'Hoe heet het diploma of certificaat?',
        en: 'What is the diploma or certificate called?',
      },
      maximumLength: 120,
      required: true,
      article: OCCUPATION_ARTICLE,
      showWhen: { field: 'certificateKind', in: ['diploma', 'certificate', 'evc'] },
    },
  ],
};
