import type { Role } from './access.js';

/** What is given to somebody of the authority: an office, or a seat in the committee. */
export const OFFICES = ['assessor', 'chair', 'officer', 'decision-maker', 'auditor'] as const;

export type Office = (typeof OFFICES)[number];

/**
 * Which office gives which. Who handles the cases says who assesses them; who decides says who handles
 * and decides, and who looks on.
 */
export const GIVEN_BY: Readonly<Record<Office, Role>> = {
  assessor: 'officer',
  chair: 'officer',
  officer: 'decision-maker',
  'decision-maker': 'decision-maker',
  auditor: 'decision-maker',
};

/** What an office is held for: everything, a scheme, or one tranche of it. */
export interface OfficeScope {
  readonly scheme: string | null;
  readonly tranche: string | null;
}

/** An office that somebody holds, or is to hold. */
export interface HeldOffice extends OfficeScope {
  readonly role: Role;
}

/** Whether a scope lies within another; one of a tranche names the scheme of that as well. */
export function liesWithin(inner: OfficeScope, outer: OfficeScope): boolean {
  return (
    (outer.scheme === null || outer.scheme === inner.scheme) &&
    (outer.tranche === null || outer.tranche === inner.tranche)
  );
}

/** Whether one scope has anything to do with another: either lies within the other. */
export function touches(one: OfficeScope, other: OfficeScope): boolean {
  return liesWithin(one, other) || liesWithin(other, one);
}

/** The offices that somebody can give or end within a scope. */
export function officesGivenBy(held: readonly HeldOffice[], scope: OfficeScope): readonly Office[] {
  return OFFICES.filter((office) =>
    held.some((own) => own.role === GIVEN_BY[office] && liesWithin(scope, own)),
  );
}

export type OfficeObstacle = 'own' | 'not-yours-to-give';

/**
 * What stands in the way of giving or ending an office. Nobody does either to herself: an office always
 * has two people to it, who gives and who holds it.
 */
export function officeObstacle(
  giver: { readonly held: readonly HeldOffice[]; readonly isYou: boolean },
  office: Office,
  scope: OfficeScope,
): OfficeObstacle | null {
  if (giver.isYou) return 'own';
  return officesGivenBy(giver.held, scope).includes(office) ? null : 'not-yours-to-give';
}
