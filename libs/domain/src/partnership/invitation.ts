import { dutchDate, dutchMoment } from '../term/index.js';

/** Days in which an invitation can be answered, that of the sending not counted. Our own choice. */
export const INVITATION_DAYS = 30;

/** An invitation (*uitnodiging*) of a partner; a newer one of the same partner takes its place. */
export interface Invitation {
  readonly sentAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly answer: InvitationAnswer | null;
  /** By the lead applicant, or because a newer one was sent. */
  readonly isWithdrawn: boolean;
}

export type InvitationAnswer = 'accepted' | 'declined';

export type InvitationStanding = 'open' | InvitationAnswer | 'expired' | 'withdrawn';

/** Where an invitation stands; what was answered stays answered. */
export function invitationStanding(
  { answer, isWithdrawn, expiresAt }: Invitation,
  now: Temporal.Instant,
): InvitationStanding {
  if (answer !== null) return answer;
  if (isWithdrawn) return 'withdrawn';
  return Temporal.Instant.compare(now, expiresAt) < 0 ? 'open' : 'expired';
}

/**
 * Whether this can be answered now. Whoever accepted may still leave once the days are over; whoever
 * declined may change its mind until then.
 */
export function mayAnswer(
  invitation: Invitation,
  answer: InvitationAnswer,
  now: Temporal.Instant,
): boolean {
  if (invitation.isWithdrawn) return false;
  if (answer === 'declined' && invitation.answer === 'accepted') return true;
  return Temporal.Instant.compare(now, invitation.expiresAt) < 0;
}

/**
 * When it can no longer be answered: at the end of its last day, or as the window closes before that. A
 * supplement is worked on after the window has closed.
 */
export function invitationExpiry(
  sentAt: Temporal.Instant,
  closesAt: Temporal.Instant,
): Temporal.Instant {
  const end = dutchMoment(dutchDate(sentAt).add({ days: INVITATION_DAYS + 1 }));
  const isClosing =
    Temporal.Instant.compare(closesAt, end) < 0 && Temporal.Instant.compare(sentAt, closesAt) < 0;
  return isClosing ? closesAt : end;
}

/** What is said to who has not answered: after a week, and once more three days before it is over. */
export type InvitationReminder = 'after-a-week' | 'nearly-over';

/** The reminder that is due; of two the latest, so that nobody hears twice on one day. */
export function invitationReminder(
  invitation: Invitation,
  now: Temporal.Instant,
): InvitationReminder | null {
  if (invitationStanding(invitation, now) !== 'open') return null;
  const isFrom = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(dutchDate(now), day) >= 0;
  const sentOn = dutchDate(invitation.sentAt);
  const warnedOn = lastDayToAnswer(invitation).subtract({ days: 3 });
  // Of an invitation that lasts three days or less everything was said as it was sent.
  const isLonger = Temporal.PlainDate.compare(sentOn, warnedOn) < 0;
  if (isLonger && isFrom(warnedOn)) return 'nearly-over';
  return isFrom(sentOn.add({ days: 7 })) ? 'after-a-week' : null;
}

/** The last day on which it can be answered, as mails and screens name it. */
export function lastDayToAnswer({ expiresAt }: Pick<Invitation, 'expiresAt'>): Temporal.PlainDate {
  return dutchDate(expiresAt.subtract({ milliseconds: 1 }));
}

/** Somebody who opens an invitation, with whom she acts for. */
export interface Invitee {
  readonly email: string;
  readonly represents: readonly { readonly kvk: string }[];
}

/** Whom an invitation is for: an organisation by its register number, or whoever reads this address. */
export interface InvitationAddressee {
  readonly kvk: string | null;
  readonly email: string;
}

/**
 * Whether somebody may open an invitation: its organisation, or the very person it was sent to. To
 * anybody else a link that was passed on tells nothing.
 */
export function isInvited(addressee: InvitationAddressee, invitee: Invitee): boolean {
  const isAddressed = addressee.email.toLowerCase() === invitee.email.toLowerCase();
  return isAddressed || invitee.represents.some(({ kvk }) => kvk === addressee.kvk);
}

/** For which of her organisations somebody may accept: the one that was named, or else any of hers. */
export function acceptsFor<Organisation extends { readonly kvk: string }>(
  { kvk }: InvitationAddressee,
  represents: readonly Organisation[],
): readonly Organisation[] {
  return kvk === null ? represents : represents.filter((each) => each.kvk === kvk);
}
