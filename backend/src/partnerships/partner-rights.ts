import { isEditable, NOT_EDITABLE, type AccessibleApplication } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { ForbiddenError } from '../platform/http/index.js';
import type { PartnerRow } from './partner.row.js';

type Row = Pick<PartnerRow, 'organisationId' | 'kvk' | 'isLead'>;

/** Whether somebody speaks for this partner. */
export function isOwn(row: Row, user: SignedIn): boolean {
  return user.represents.some((each) => each.organisationId === row.organisationId);
}

/** A partner edits its own contribution only, the lead applicant those of all. */
export function canEdit(opened: AccessibleApplication, row: Row, user: SignedIn): boolean {
  const isAllowed = opened.viewer === 'applicant' || isOwn(row, user);
  return isAllowed && isEditable(opened.application);
}

/** @throws ForbiddenError unless the person may set this contribution now */
export function requireEdit(opened: AccessibleApplication, row: Row, user: SignedIn): void {
  if (canEdit(opened, row, user)) return;
  throw new ForbiddenError(isEditable(opened.application) ? NOT_YOUR_ROW : NOT_EDITABLE);
}

/**
 * A pledge is the partner's own word. For an organisation that has no register number and so cannot
 * sign in, the lead applicant confirms on the strength of the signed agreement.
 *
 * @throws ForbiddenError unless the person may confirm this pledge now
 */
export function requireConfirm(opened: AccessibleApplication, row: Row, user: SignedIn): void {
  if (!isEditable(opened.application)) throw new ForbiddenError(NOT_EDITABLE);
  const isForThem = row.kvk === null && opened.viewer === 'applicant';
  if (!isForThem && !isOwn(row, user)) throw new ForbiddenError(NOT_YOUR_WORD);
}

const NOT_YOUR_ROW = {
  nl: 'U kunt alleen de bijdrage van uw eigen organisatie wijzigen.',
  en: 'You can change the contribution of your own organisation only.',
};

const NOT_YOUR_WORD = {
  nl: 'Alleen de partner zelf kan de bijdrage bevestigen.',
  en: 'Only the partner itself can confirm its contribution.',
};
