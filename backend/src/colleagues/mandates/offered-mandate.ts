import {
  isInvited,
  mandateStanding,
  type MandateStanding,
  type OfferedMandate,
} from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import type { MandateRow } from './mandate.row.js';

/** A mandate as the domain knows it. */
export function offeredIn(row: MandateRow): OfferedMandate {
  return {
    purposes: row.purposes,
    from: Temporal.PlainDate.from(row.fromOn),
    until: Temporal.PlainDate.from(row.untilOn),
    isWithdrawn: row.withdrawnAt !== null,
    answer: row.answer,
  };
}

export function standingOn(row: MandateRow, today: Temporal.PlainDate): MandateStanding {
  return mandateStanding(offeredIn(row), today);
}

/** Whether it was given to her: she took it up, or it was offered at her address. */
export function isReceivedBy(row: MandateRow, user: SignedIn): boolean {
  if (row.personId !== null) return row.personId === user.personId;
  return isInvited({ kvk: null, email: row.email }, user);
}

/** Whether somebody acts for the organisation by the register: then she gives and withdraws in its name. */
export function actsFor({ represents }: SignedIn, organisationId: string): boolean {
  return represents.some((each) => each.organisationId === organisationId);
}

/** Whether there is something to withdraw still. */
export function isLive(standing: MandateStanding): boolean {
  return ['offered', 'coming', 'in-force'].includes(standing);
}
