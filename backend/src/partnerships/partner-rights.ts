import {
  isEditableBy,
  isOpen,
  mandateOf,
  mayFor,
  mayOn,
  maySignFor,
  requireAct,
  requireActFor,
  requireOpen,
  requireSignFor,
  type AccessibleApplication,
  type MandateUsed,
  type Place,
} from '../applications/index.js';
import type { InvitationAnswer } from '@tranche/domain';
import { ForbiddenError } from '../platform/errors/index.js';
import type { PartnerRow } from './partner.row.js';

type Row = Pick<PartnerRow, 'organisationId' | 'kvk' | 'isLead'>;

type Answering = Row & Pick<PartnerRow, 'declinedAt'>;

/** A contribution, and the word of the partner that it is so. */
const PLEDGES: Place = ['partners', 'co-financing'];

/** Whether somebody is of this partner, at sign-in or by a role in this application. */
export function isOwn({ standings }: AccessibleApplication, { organisationId }: Row): boolean {
  return (
    organisationId !== null && standings.some((each) => each.organisationId === organisationId)
  );
}

/** A partner edits its own contribution only, the lead applicant those of all. */
export function canEdit(opened: AccessibleApplication, row: Row): boolean {
  return mayPledge(opened, row) && isOpen(opened, PLEDGES);
}

/** Whether somebody sets the contributions of all: not on a mandate for the word of the lead applicant alone. */
function isLed(opened: AccessibleApplication): boolean {
  return opened.viewer === 'applicant' && mayOn(opened, 'pledge') && mayOn(opened, 'write');
}

function mayPledge(opened: AccessibleApplication, { organisationId }: Row): boolean {
  return isLed(opened) || (organisationId !== null && mayFor(opened, 'pledge', organisationId));
}

/** @throws ForbiddenError unless the person may set this contribution now */
export function requireEdit(opened: AccessibleApplication, row: Row): void {
  requireOpen(opened, PLEDGES);
  if (mayPledge(opened, row)) return;
  if (isOwn(opened, row)) requireActFor(opened, 'pledge', row.organisationId);
  if (opened.viewer === 'applicant')
    requireAct(opened, mayOn(opened, 'pledge') ? 'write' : 'pledge');
  throw new ForbiddenError(NOT_YOUR_ROW);
}

/** Whether somebody may say for this partner that its pledge is so: it takes part, or was asked to. */
export function canConfirm(opened: AccessibleApplication, row: Answering): boolean {
  if (row.declinedAt !== null) return false;
  const isAllowed = row.organisationId !== null && maySignFor(opened, 'pledge', row.organisationId);
  return isAllowed && isOpen(opened, PLEDGES);
}

/**
 * A pledge is the partner's own word.
 *
 * @throws ForbiddenError unless the person may confirm this pledge now
 */
export function requireConfirm(opened: AccessibleApplication, row: Answering): void {
  requireOpen(opened, PLEDGES);
  if (!isOwn(opened, row)) throw new ForbiddenError(NOT_YOUR_WORD);
  if (row.declinedAt !== null) throw new ForbiddenError(LEFT);
  requireSignFor(opened, 'pledge', row.organisationId);
}

/** On which mandate somebody gives the word of this partner; null for who needs none. */
export function pledgeMandate(opened: AccessibleApplication, row: Row): MandateUsed | null {
  return mandateOf(opened, 'pledge', row.organisationId);
}

/** The lead invites whoever has not accepted, and whoever left again. */
export function canInvite(
  opened: AccessibleApplication,
  row: Row & Pick<PartnerRow, 'declinedAt' | 'leavingAt' | 'confirmedAt'>,
  answer: InvitationAnswer | null,
): boolean {
  const mayInvite = isEditableBy(opened, 'partners', ['partners']);
  const takesPart = answer === 'accepted' || row.confirmedAt !== null;
  const isOut = row.declinedAt !== null || row.leavingAt !== null;
  return mayInvite && !row.isLead && (isOut || !takesPart);
}

/** Whose people are not known here can be confirmed by a signed agreement only; the lead adds it. */
export function canAddAgreement(opened: AccessibleApplication, row: Row): boolean {
  return isLed(opened) && isOpen(opened, PLEDGES) && !row.isLead && row.organisationId === null;
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

const LEFT = {
  nl: 'Uw organisatie doet niet meer mee. Vraag de penvoerder om een nieuwe uitnodiging.',
  en: 'Your organisation no longer takes part. Ask the lead applicant for a new invitation.',
};

const NOT_YOUR_WORD = {
  nl: 'Alleen de partner zelf kan de bijdrage bevestigen.',
  en: 'Only the partner itself can confirm its contribution.',
};
