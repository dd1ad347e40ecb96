import type { ColleagueRole, Language, MandatePurpose, Role } from '@tranche/domain';

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

/** A mandate that somebody accepted, also one that is over: then it says why she no longer signs. */
export interface MandateHeld {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  /** Null for all applications of the organisation. */
  readonly applicationId: string | null;
  readonly purposes: readonly MandatePurpose[];
  readonly from: string;
  readonly until: string;
  readonly givenBy: string;
  readonly isWithdrawn: boolean;
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
  readonly mandates: readonly MandateHeld[];
}
