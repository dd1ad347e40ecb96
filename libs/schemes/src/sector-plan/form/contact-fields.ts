import type { Field } from '@tranche/domain';

/** Where letters and money go, and whom to ask. */
export const contactFields: readonly Field[] = [
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
    format: 'iban',
    required: true,
    article: 'Awb 4:89',
  },
  {
    kind: 'text',
    name: 'accountHolder',
    label: { nl: 'Op welke naam staat de rekening?', en: 'In whose name is the account?' },
    maximumLength: 120,
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
];
