import type { Language, Role } from '@tranche/domain';

export interface RepresentedOrganisation {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: string;
  readonly kvk: string;
}

export interface RoleGrant {
  readonly role: Role;
  readonly scheme: string | null;
  readonly tranche: string | null;
}

/** Whoever makes the request: the person, for whom, and in which roles. */
export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Null until known. */
  readonly language: Language | null;
  readonly represents: readonly RepresentedOrganisation[];
  readonly grants: readonly RoleGrant[];
}
