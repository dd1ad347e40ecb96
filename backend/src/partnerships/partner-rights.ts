import {
  isOpen,
  requireOpen,
  type AccessibleApplication,
  type Place,
} from '../applications/index.js';
import type { InvitationAnswer } from '@tranche/domain';
import type { SignedIn } from '../identity/index.js';
import { ForbiddenError } from '../platform/errors/index.js';
import type { PartnerRow } from './partner.row.js';

type Row = Pick<PartnerRow, 'organisationId' | 'kvk' | 'isLead'>;

/** A contribution, and the word of the partner that it is so. */
const PLEDGES: Place = ['partners', 'co-financing'];

/** Whether somebody speaks for this partner. */
export function isOwn(row: Row, user: SignedIn): boolean {
  return user.represents.some((each) => each.organisationId === row.organisationId);
}

/** A partner edits its own contribution only, the lead applicant those of all. */
export function canEdit(opened: AccessibleApplication, row: Row, user: SignedIn): boolean {
  const isAllowed = opened.viewer === 'applicant' || isOwn(row, user);
  return isAllowed && isOpen(opened, PLEDGES);
}

/** @throws ForbiddenError unless the person may set this contribution now */
export function requireEdit(opened: AccessibleApplication, row: Row, user: SignedIn): void {
  if (canEdit(opened, row, user)) return;
  requireOpen(opened, PLEDGES);
  throw new ForbiddenError(NOT_YOUR_ROW);
}

/**
 * A pledge is the partner's own word.
 *
 * @throws ForbiddenError unless the person may confirm this pledge now
 */
export function requireConfirm(opened: AccessibleApplication, row: Row, user: SignedIn): void {
  requireOpen(opened, PLEDGES);
  if (!isOwn(row, user)) throw new ForbiddenError(NOT_YOUR_WORD);
}

/** The lead invites whoever has not accepted, and whoever left again. */
export function canInvite(
  opened: AccessibleApplication,
  row: Row & Pick<PartnerRow, 'declinedAt' | 'confirmedAt'>,
  answer: InvitationAnswer | null,
): boolean {
  const isLed = opened.viewer === 'applicant' && isOpen(opened, ['partners']);
  const takesPart = answer === 'accepted' || row.confirmedAt !== null;
  return isLed && !row.isLead && (row.declinedAt !== null || !takesPart);
}

/** Whose people are not known here can be confirmed by a signed agreement only; the lead adds it. */
export function canAddAgreement(opened: AccessibleApplication, row: Row): boolean {
  const isLed = opened.viewer === 'applicant' && isOpen(opened, PLEDGES);
  return isLed && !row.isLead && row.organisationId === null;
}

/** @throws ForbiddenError unless an agreement may be added for this partner now */
export function requireAgreement(opened: AccessibleApplication, row: Row): void {
  requireOpen(opened, PLEDGES);
  if (!canAddAgreement(opened, row)) throw new ForbiddenError(HAS_OWN_PEOPLE);
}

const NOT_YOUR_ROW = {
  nl: 'U kunt alleen de bijdrage van uw eigen organisatie wijzigen.',
  en: 'You can change the contribution of your own organisation only.',
};

const HAS_OWN_PEOPLE = {
  nl: 'De penvoerder voegt alleen een overeenkomst toe van een partner die zelf niet inlogt. Deze partner bevestigt zelf.',
  en: 'The lead applicant adds an agreement only of a partner that does not sign in itself. This partner confirms for itself.',
};

const NOT_YOUR_WORD = {
  nl: 'Alleen de partner zelf kan de bijdrage bevestigen.',
  en: 'Only the partner itself can confirm its contribution.',
};
