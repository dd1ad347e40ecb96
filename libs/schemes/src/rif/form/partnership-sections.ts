import type { Section } from '@tranche/domain';
import { subsidyAccount } from '../../standard/form/account.js';
import { CONTACT_PERSON, organisationAddress } from '../../standard/form/organisation-contact.js';
import { partnersSection } from '../../standard/form/part-sections.js';
import type { RifPage } from '../page/rif-page.js';

export function partnershipSections({ articles: { questions } }: RifPage): readonly Section[] {
  return [
    {
      name: 'lead-and-contact',
      group: 'partnership',
      title: { nl: 'Penvoerder en contactpersoon', en: 'Lead applicant and contact' },
      intro: {
        nl: 'Het bevoegd gezag van de mbo-instelling vraagt aan namens het samenwerkingsverband.',
        en: 'The competent authority of the school applies on behalf of the partnership.',
      },
      part: 'questions',
      fields: [
        {
          kind: 'text',
          name: 'schoolCode',
          label: { nl: 'BRIN-nummer van de instelling', en: 'BRIN code of the school' },
          hint: { nl: 'Vier tekens, zoals 25LN', en: 'Four characters, such as 25LN' },
          format: 'brin',
          maximumLength: 6,
          required: true,
          article: questions.applicant,
        },
        ...organisationAddress(),
        subsidyAccount({
          nl: 'De rekening moet op naam van de instelling staan',
          en: 'The account must be in the name of the school',
        }),
        ...CONTACT_PERSON,
      ],
    },
    partnersSection('partnership', {
      nl: 'Voeg iedere organisatie toe die meedoet. Elke partner bevestigt zelf de eigen bijdrage.',
      en: 'Add every organisation that takes part. Each partner confirms its own contribution.',
    }),
  ];
}
