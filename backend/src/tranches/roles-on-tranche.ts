import type { Role } from '@tranche/domain';
import { holdsFor, type SignedIn } from '../identity/index.js';
import { ForbiddenError, NotFoundError } from '../platform/errors/index.js';

/** What a tranche, or a tranche to be, belongs to. */
export interface TrancheScope {
  readonly code: string;
  readonly scheme: string;
}

/** The roles somebody was granted for a tranche, for its scheme, or for everything. */
export function rolesOnTranche(user: SignedIn, { code, scheme }: TrancheScope): readonly Role[] {
  return user.grants
    .filter((grant) => holdsFor(grant, { scheme, tranche: code }))
    .map((grant) => grant.role);
}

/** @throws NotFoundError when the tranche belongs to a scheme somebody has no role on */
export function requireSight(user: SignedIn, scope: TrancheScope): void {
  if (rolesOnTranche(user, scope).length === 0) throw new NotFoundError();
}

/** @throws ForbiddenError unless somebody is officer of this tranche */
export function requireOfficer(user: SignedIn, scope: TrancheScope): void {
  if (!rolesOnTranche(user, scope).includes('officer')) throw new ForbiddenError(OFFICER_ONLY);
}

const OFFICER_ONLY = {
  nl: 'Alleen een behandelaar van deze regeling kan dit doen.',
  en: 'Only an officer of this scheme can do this.',
};
