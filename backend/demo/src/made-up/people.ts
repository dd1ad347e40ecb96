import { drawOne } from './seeded-draw.js';
import { PEOPLE } from './word-lists.js';

export interface MadeUpPerson {
  readonly name: string;
  readonly email: string;
}

/** Somebody who speaks for an organisation; `.example` never receives mail (RFC 2606). */
export function madeUpPerson(organisation: string): MadeUpPerson {
  const givenName = drawOne(PEOPLE.givenNames, 'given', organisation);
  const surname = drawOne(PEOPLE.surnames, 'surname', organisation);
  const address = `${slug(givenName).slice(0, 1)}.${slug(surname).replaceAll('-', '')}`;
  return {
    name: `${givenName} ${lowerPrefix(surname)}`,
    email: `${address}@${slug(organisation)}.example`,
  };
}

/** Lower-case letters, digits and hyphens: what fits in an address or a file name. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** After a given name, Dutch prefixes take a small letter: Roos van Dijk. */
function lowerPrefix(surname: string): string {
  return surname.replace(/^(Van den|Van der|Van|De|Ter|Ten)\b/, (prefix) => prefix.toLowerCase());
}
