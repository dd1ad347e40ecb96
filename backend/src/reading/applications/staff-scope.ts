import { STAFF_ROLES, type Role } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';

/**
 * SQL: whether application or tranche `a` lies within the schemes and tranches for which one of these
 * roles was granted.
 *
 * @param value adds a parameter to the statement, and gives its place
 * @param columns of scheme and tranche
 */
export function staffScope(
  user: SignedIn,
  value: (each: unknown) => string,
  roles: readonly Role[] = STAFF_ROLES,
  columns: { readonly scheme: string; readonly tranche: string } = APPLICATION,
): string {
  const scopes = user.grants
    .filter((grant) => roles.includes(grant.role))
    .map((grant) => {
      const parts = [
        ...(grant.scheme === null ? [] : [`${columns.scheme} = ${value(grant.scheme)}`]),
        ...(grant.tranche === null ? [] : [`${columns.tranche} = ${value(grant.tranche)}`]),
      ];
      return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
    });
  return scopes.length === 0 ? 'false' : `(${scopes.join(' OR ')})`;
}

const APPLICATION = { scheme: 'a.scheme', tranche: 'a.tranche' };
