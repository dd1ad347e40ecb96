import type { Section } from '@tranche/domain';
import type { RifFormRules } from './rif-form-rules.js';

export function partnershipSections({ articles }: RifFormRules): readonly Section[] {
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
          maximumLength: 6,
          required: true,
          article: articles.applicant,
        },
        {
          kind: 'text',
          name: 'street',
          label: { nl: 'Straat en huisnummer of postbus', en: 'Street and number or PO box' },
          required: true,
        },
        {
          kind: 'text',
          name: 'postcode',
          label: { nl: 'Postcode', en: 'Postcode' },
          format: 'postcode',
          required: true,
        },
        {
          kind: 'text',
          name: 'city',
          label: { nl: 'Plaats', en: 'Town' },
          maximumLength: 80,
          required: true,
        },
        {
          kind: 'text',
          name: 'iban',
          label: { nl: 'IBAN waarop u de subsidie ontvangt', en: 'IBAN for the subsidy' },
          hint: {
            nl: 'De rekening moet op naam van de instelling staan',
            en: 'The account must be in the name of the school',
          },
          format: 'iban',
          required: true,
          article: 'Awb 4:89',
        },
        {
          kind: 'text',
          name: 'contactName',
          label: { nl: 'Naam van de contactpersoon', en: 'Name of the contact person' },
          maximumLength: 120,
          required: true,
        },
        {
          kind: 'text',
          name: 'contactEmail',
          label: { nl: 'E-mailadres', en: 'E-mail address' },
          format: 'email',
          required: true,
        },
        {
          kind: 'text',
          name: 'contactPhone',
          label: { nl: 'Telefoonnummer', en: 'Phone number' },
          format: 'phone',
          required: true,
        },
      ],
    },
    {
      name: 'partners',
      group: 'partnership',
      title: { nl: 'Partners', en: 'Partners' },
      intro: {
        nl: 'Voeg iedere organisatie toe die meedoet. Elke partner bevestigt zelf de eigen bijdrage.',
        en: 'Add every organisation that takes part. Each partner confirms its own contribution.',
      },
      part: 'partners',
      fields: [],
    },
  ];
}
