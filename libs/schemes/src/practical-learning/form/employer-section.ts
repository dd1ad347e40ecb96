import type { Section } from '@tranche/domain';

/** Who applies, where the letter goes and where the money goes. */
export const employerSection: Section = {
  name: 'employer',
  group: 'employer',
  title: { nl: 'Werkgever', en: 'Employer' },
  intro: {
    nl: 'U vraagt aan als het bedrijf of de organisatie die de begeleiding in de praktijk heeft gegeven (art. 16).',
    en: 'You apply as the firm or organisation that gave the guidance in practice (art. 16).',
  },
  part: 'questions',
  fields: [
    {
      kind: 'text',
      name: 'street',
      label: { nl: 'Straat en huisnummer of postbus', en: 'Street and number or PO box' },
      maximumLength: 120,
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
        nl: 'De rekening moet op naam van de werkgever staan',
        en: 'The account must be in the name of the employer',
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
};
