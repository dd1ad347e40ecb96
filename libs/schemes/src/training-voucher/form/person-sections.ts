import type { Section } from '@tranche/domain';
import { declaration, isTruthful } from '../../standard/form/declarations.js';
import { personAddress } from '../../standard/form/person-address.js';
import { UNNUMBERED } from '../training-voucher.regulation.js';

export const personSections: readonly Section[] = [
  personAddress('you'),
  {
    name: 'account',
    group: 'finish',
    title: { nl: 'Uw rekening', en: 'Your account' },
    part: 'questions',
    fields: [
      {
        kind: 'text',
        name: 'iban',
        format: 'iban',
        label: {
          nl: 'Op welke rekening wilt u het geld?',
          en: 'To which account shall we pay?',
        },
        hint: { nl: 'Het rekeningnummer (IBAN)', en: 'The account number (IBAN)' },
        required: true,
        article: 'Awb 4:89',
      },
      {
        kind: 'text',
        name: 'accountHolder',
        format: 'account-name',
        label: { nl: 'Op welke naam staat de rekening?', en: 'Whose name is on the account?' },
        maximumLength: 120,
        required: true,
        article: 'Awb 4:89',
      },
    ],
  },
  {
    name: 'declarations',
    group: 'finish',
    title: { nl: 'Verklaren', en: 'Declare' },
    part: 'questions',
    fields: [
      declaration('hasCvOnline', UNNUMBERED, {
        nl: 'Mijn cv staat op werk.nl en ik ben bij UWV ingeschreven als werkzoekende.',
        en: 'My CV is on werk.nl and I am registered with UWV as a job seeker.',
      }),
      isTruthful('Awb 4:35(2)'),
    ],
  },
];
