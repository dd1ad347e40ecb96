import type { Field } from '@tranche/domain';
import { subsidyAccount } from '../../standard/form/account.js';
import { CONTACT_PERSON, organisationAddress } from '../../standard/form/organisation-contact.js';

/** Where letters and money go, and whom to ask. */
export const contactFields: readonly Field[] = [
  ...organisationAddress(120),
  subsidyAccount(),
  {
    kind: 'text',
    name: 'accountHolder',
    format: 'account-name',
    label: { nl: 'Op welke naam staat de rekening?', en: 'In whose name is the account?' },
    maximumLength: 120,
    required: true,
    article: 'Awb 4:89',
  },
  ...CONTACT_PERSON,
];
