import type { ColleagueRole, Language, Role } from '@tranche/domain';

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

/** What a colleague made somebody in one application, for one organisation. */
export interface RoleOnFile {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly role: ColleagueRole;
  /** By whom and when it became what it is, where a colleague gave it otherwise than it was accepted. */
  readonly changed: { readonly by: string | null; readonly at: string } | null;
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
  readonly worksOn: readonly RoleOnFile[];
}
