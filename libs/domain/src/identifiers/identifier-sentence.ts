import type { Text } from '../text.js';
import type { IdentifierCheck, IdentifierKind } from './identifier.js';

/** What each is called in a sentence, and how it is written. */
const WORDS: Readonly<Record<IdentifierKind, { name: Text; shape: Text }>> = {
  bsn: {
    name: { nl: 'dit burgerservicenummer', en: 'this citizen service number (BSN)' },
    shape: {
      nl: 'een burgerservicenummer heeft 9 cijfers',
      en: 'a citizen service number (BSN) has 9 digits',
    },
  },
  rsin: {
    name: { nl: 'dit RSIN', en: 'this RSIN' },
    shape: { nl: 'een RSIN heeft 9 cijfers', en: 'an RSIN has 9 digits' },
  },
  kvk: {
    name: { nl: 'dit KvK-nummer', en: 'this KvK number' },
    shape: { nl: 'een KvK-nummer heeft 8 cijfers', en: 'a KvK number has 8 digits' },
  },
  establishment: {
    name: { nl: 'dit vestigingsnummer', en: 'this establishment number' },
    shape: {
      nl: 'een vestigingsnummer heeft 12 cijfers, met de nullen vooraan, zoals 000012345678',
      en: 'an establishment number has 12 digits, with its zeros in front, such as 000012345678',
    },
  },
  brin: {
    name: { nl: 'deze BRIN-code', en: 'this BRIN code' },
    shape: {
      nl: 'een BRIN-code heeft 2 cijfers en 2 letters, soms met 2 cijfers voor de vestiging, zoals 02QZ of 02QZ00',
      en: 'a BRIN code has 2 digits and 2 letters, sometimes with 2 digits for the location, such as 02QZ or 02QZ00',
    },
  },
  'brin-location': {
    name: { nl: 'deze BRIN-code van een vestiging', en: 'this BRIN code of a location' },
    shape: {
      nl: 'de BRIN-code van een vestiging heeft 2 cijfers, 2 letters en 2 cijfers, zoals 02QZ00',
      en: 'the BRIN code of a location has 2 digits, 2 letters and 2 digits, such as 02QZ00',
    },
  },
  iban: {
    name: { nl: 'dit rekeningnummer (IBAN)', en: 'this account number (IBAN)' },
    shape: {
      nl: 'vul een IBAN in, zoals NL91 ABNA 0417 1643 00',
      en: 'enter an IBAN, such as NL91 ABNA 0417 1643 00',
    },
  },
  oin: {
    name: { nl: 'dit OIN', en: 'this OIN' },
    shape: { nl: 'een OIN heeft 20 cijfers', en: 'an OIN has 20 digits' },
  },
  postcode: {
    name: { nl: 'deze postcode', en: 'this postcode' },
    shape: {
      nl: 'vul een postcode in, zoals 1234 AB',
      en: 'enter a postcode, such as 1234 AB',
    },
  },
};

/**
 * What to tell whoever typed an identifier that is not right; it never repeats what was typed, for that
 * may be personal.
 *
 * @example identifierSentence('bsn', 'wrong-check-digit').nl
 * // 'dit burgerservicenummer klopt niet: controleer de cijfers'
 */
export function identifierSentence(
  kind: IdentifierKind,
  check: Exclude<IdentifierCheck, 'valid'>,
): Text {
  const { name, shape } = WORDS[kind];
  if (check === 'wrong-length' || check === 'wrong-characters') return shape;
  return {
    nl: `${name.nl} klopt niet: controleer de cijfers`,
    en: `${name.en} is not right: check the digits`,
  };
}
