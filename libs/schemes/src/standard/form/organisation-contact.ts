import type { Field } from '@tranche/domain';

/**
 * Where an organisation receives letters.
 *
 * @param streetLength in characters, where the scheme leaves less room than the form does by itself
 */
export function organisationAddress(streetLength?: number): readonly Field[] {
  return [
    {
      kind: 'text',
      name: 'street',
      means: 'street',
      label: { nl: 'Straat en huisnummer of postbus', en: 'Street and number or PO box' },
      ...(streetLength !== undefined && { maximumLength: streetLength }),
      required: true,
    },
    {
      kind: 'text',
      name: 'postcode',
      means: 'postcode',
      label: { nl: 'Postcode', en: 'Postcode' },
      format: 'postcode',
      required: true,
    },
    {
      kind: 'text',
      name: 'city',
      means: 'town',
      label: { nl: 'Plaats', en: 'Town' },
      maximumLength: 80,
      required: true,
    },
  ];
}

/** Whom one can write. */
export const CONTACT_NAME_AND_EMAIL: readonly Field[] = [
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
];

/** Whom one can call. */
export const CONTACT_PERSON: readonly Field[] = [
  ...CONTACT_NAME_AND_EMAIL,
  {
    kind: 'text',
    name: 'contactPhone',
    label: { nl: 'Telefoonnummer', en: 'Phone number' },
    format: 'phone',
    required: true,
  },
];

/** Where an organisation receives letters, and whom one can call. */
export const ORGANISATION_CONTACT: readonly Field[] = [...organisationAddress(), ...CONTACT_PERSON];
