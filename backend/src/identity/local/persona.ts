import type { IdentityClaims } from '../sign-in/identity-claims.js';

/** Somebody to sign in as on one's own machine. Everybody here is made up. */
export interface Persona extends IdentityClaims {
  readonly does: { readonly nl: string; readonly en: string };
}

type Role = IdentityClaims['roles'][number]['role'];
type Organisation = IdentityClaims['represents'][number];

export function organisation(
  kvk: string,
  name: string,
  kind: string,
  ...address: string[]
): Organisation {
  return { kvk, name, kind, brin: null, address };
}

/** Works for the office that carries the schemes out. */
export function staff(sub: string, name: string, role: Role, nl: string, en: string): Persona {
  const email = `${sub}@subsidies.example`;
  const roles = [{ role, scheme: null, tranche: null }];
  return { sub, name, email, represents: [], roles, does: { nl, en } };
}

/** Acts for an organisation. */
export function representative(
  sub: string,
  name: string,
  represents: Organisation,
  nl: string,
  en: string,
): Persona {
  const email = `${sub}@${represents.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`;
  return { sub, name, email, represents: [represents], roles: [], does: { nl, en } };
}

/** Applies for oneself. */
export function naturalPerson(sub: string, name: string, nl: string, en: string): Persona {
  return { sub, name, email: `${sub}@post.example`, represents: [], roles: [], does: { nl, en } };
}
