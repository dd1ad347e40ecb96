import type { Section } from '@tranche/domain';
import { subsidyAccount } from '../../standard/form/account.js';
import { CONTACT_PERSON, organisationAddress } from '../../standard/form/organisation-contact.js';

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
    ...organisationAddress(120),
    subsidyAccount({
      nl: 'De rekening moet op naam van de werkgever staan',
      en: 'The account must be in the name of the employer',
    }),
    ...CONTACT_PERSON,
  ],
};
