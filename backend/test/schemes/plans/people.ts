import type { IdentityClaims } from '../../../src/identity/index.js';

/** Somebody who applies for oneself: a job seeker, a student. */
export function naturalPerson(sub: string, name: string): IdentityClaims {
  return { sub, name, email: `${sub}@voorbeeld.example`, represents: [], roles: [] };
}

/** Somebody who speaks for one organisation. */
export function representative(
  sub: string,
  kvk: string,
  organisation: string,
  kind: string,
): IdentityClaims {
  const address = ['Schoolstraat 1', '7000 AA Lindevoort'];
  return {
    ...naturalPerson(sub, `Contact van ${organisation}`),
    represents: [{ kvk, name: organisation, kind, brin: null, address }],
  };
}
