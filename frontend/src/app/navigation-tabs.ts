import type { Role } from '@tranche/domain/browser';
import type { Session } from '@tranche/contracts';

export interface Tab {
  readonly key: string;
  readonly path: string;
  /** Messages that were not read yet. */
  readonly unread?: number;
}

const APPLICANTS: readonly Role[] = ['applicant', 'partner'];
const ASSESSORS: readonly Role[] = ['assessor'];
const HANDLERS: readonly Role[] = ['officer', 'decision-maker', 'chair', 'auditor'];

/** The parts of the portal that somebody has a role in; schemes are for everybody. */
export function tabsFor(session: Session | null): readonly Tab[] {
  const schemes = { key: 'schemes', path: '/regelingen' };
  if (!session?.signedIn) return [schemes];
  const has = (roles: readonly Role[]) => session.roles.some((role) => roles.includes(role));
  // Somebody without a role yet can start an application; who has one keeps the way to it in any office.
  const mayApply =
    has(APPLICANTS) ||
    session.represents.length > 0 ||
    session.roles.length === 0 ||
    session.hasApplications;
  return [
    schemes,
    ...(mayApply ? [{ key: 'applications', path: '/aanvragen' }] : []),
    ...(has(ASSESSORS) ? [{ key: 'assess', path: '/beoordelen' }] : []),
    ...(has(HANDLERS) ? [{ key: 'handle', path: '/beheer' }] : []),
    { key: 'messages', path: '/berichten', unread: session.unreadMessages },
  ];
}
