import { findPersona, type IdentityClaims } from '@tranche/backend/identity';
import { madeUpKvk, madeUpPostcode } from './identifiers.js';
import { madeUpPerson, slug } from './people.js';
import { drawInteger } from './seeded-draw.js';

/** @throws Error for a persona that is not in the list */
export function personaClaims(sub: string): IdentityClaims {
  const persona = findPersona(sub);
  if (!persona) throw new Error(`There is no persona ${sub}`);
  return persona;
}

/** Somebody who applies for oneself. */
export function madeUpApplicant(key: string): IdentityClaims {
  const { name } = madeUpPerson(key);
  const email = `${slug(name)}@post.example`;
  return { sub: `made-up:${key}`, name, email, represents: [], roles: [] };
}

/** Somebody who applies for an organisation in a town that does not exist. */
export function madeUpOrganisation(name: string, kind: string, town: string): IdentityClaims {
  const kvk = madeUpKvk(name);
  const street = `Marktstraat ${1 + drawInteger(80, 'street', name)}`;
  const address = [street, `${madeUpPostcode(name)} ${town}`];
  const represents = [{ kvk, name, kind, brin: null, address }];
  return { sub: `made-up:${kvk}`, ...madeUpPerson(name), represents, roles: [] };
}
