import type { RoleGrant } from './signed-in.js';

/** What a role can be granted for: a tranche, and the scheme it belongs to. */
export interface RoleScope {
  readonly scheme: string;
  readonly tranche: string;
}

/** Whether a role was granted for this tranche, for its scheme, or for everything. */
export function holdsFor(
  grant: Pick<RoleGrant, 'scheme' | 'tranche'>,
  { scheme, tranche }: RoleScope,
): boolean {
  return (grant.scheme ?? scheme) === scheme && (grant.tranche ?? tranche) === tranche;
}
