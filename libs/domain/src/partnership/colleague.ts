/**
 * What somebody may be to an application for one organisation, from least to most. Each may do what the
 * one before it may.
 */
export const COLLEAGUE_ROLES = ['reader', 'contributor', 'signatory', 'lead'] as const;

export type ColleagueRole = (typeof COLLEAGUE_ROLES)[number];

/** What can be done with an application for an organisation that takes part in it. */
export const FILE_ACTS = [
  'read',
  'comment',
  'write',
  'pledge',
  'sign',
  'partners',
  'people',
] as const;

/**
 * - `comment`: what people say to each other beside the application, and no part of it;
 * - `write`: texts, budget and documents of the organisation;
 * - `pledge`: what it puts in, without its word that it is so;
 * - `sign`: whatever binds it: its word, sending, withdrawing, objecting;
 * - `partners`: who else takes part;
 * - `people`: who of it does, and as what.
 */
export type FileAct = (typeof FILE_ACTS)[number];

/** Who may do what. Every command on an application asks this table, and nothing else says it. */
export const ACTS_OF_ROLE: Readonly<Record<ColleagueRole, readonly FileAct[]>> = {
  reader: ['read', 'comment'],
  contributor: ['read', 'comment', 'write', 'pledge'],
  signatory: ['read', 'comment', 'write', 'pledge', 'sign'],
  lead: ['read', 'comment', 'write', 'pledge', 'sign', 'partners', 'people'],
};

/** Types of the problem that who was something else when she opened a page is answered with (RFC 9457). */
export const ROLE_PROBLEMS = {
  changed: 'urn:problem-type:tranche:role-changed',
  ended: 'urn:problem-type:tranche:role-ended',
} as const;

/** Somebody and one organisation in one application. */
export interface ColleagueStanding {
  /** As it was agreed among colleagues; null where nothing was. */
  readonly role: ColleagueRole | null;
  /** Whether the identity provider says that she acts for it. */
  readonly isRepresentative: boolean;
}

/**
 * What somebody is to an application for an organisation. Who signs in for it and has no role there does
 * as its lead does: a role is what colleagues agree on beside that, and nobody needs one.
 */
export function roleOf({ role, isRepresentative }: ColleagueStanding): ColleagueRole | null {
  return role ?? (isRepresentative ? 'lead' : null);
}

/** What somebody may do for an organisation; nothing for who has nothing to do with it. */
export function actsOf(standing: ColleagueStanding): readonly FileAct[] {
  const role = roleOf(standing);
  return role === null ? [] : ACTS_OF_ROLE[role];
}

/** The roles that somebody who may do this can give to another: nobody gives what she has not got. */
export function rolesToGive(acts: readonly FileAct[]): readonly ColleagueRole[] {
  if (!acts.includes('people')) return [];
  return COLLEAGUE_ROLES.filter((role) => ACTS_OF_ROLE[role].every((act) => acts.includes(act)));
}

/** What may be done with somebody in an application, by who looks at it. */
export interface ColleagueChange {
  readonly isYou: boolean;
  readonly role: ColleagueRole;
  readonly mayGive: readonly ColleagueRole[];
}

/**
 * Nobody changes her own role, so that none makes herself less by mistake; and nobody changes who may do
 * more than she. Who signs in for the organisation does as its lead again once her role is over.
 */
export function mayChangeRole({ isYou, role, mayGive }: ColleagueChange): boolean {
  return !isYou && mayGive.includes(role);
}

/** Everybody can step back by herself; of others, who may change their role. */
export function mayEnd(change: ColleagueChange): boolean {
  return change.isYou || mayChangeRole(change);
}
