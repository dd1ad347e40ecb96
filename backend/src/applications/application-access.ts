import { Injectable } from '@nestjs/common';
import { isWorkedOn, STAFF_ROLES, type Role } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { SignedIn } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import { ForbiddenError, NotFoundError } from '../platform/http/index.js';
import { ApplicationsRepository, type Placed } from './applications.repository.js';
import type { ApplicationRow } from './application.row.js';
import { rolesOnApplication } from './roles-on-application.js';

/** An application that this person may see, and as what. */
export interface AccessibleApplication extends Placed {
  readonly application: ApplicationRow;
  readonly roles: readonly Role[];
  readonly viewer: 'applicant' | 'partner' | 'counterpart' | 'staff';
}

/** One policy for every page, list, document and export of an application. */
@Injectable()
export class ApplicationAccess {
  constructor(private readonly applications: ApplicationsRepository) {}

  /** @throws NotFoundError also when it is somebody else's: existence is not told */
  async open(tx: Tx, reference: string, user: SignedIn): Promise<AccessibleApplication> {
    const application = await this.applications.find(tx, reference);
    return this.judge(tx, application, user);
  }

  /** As {@link open}, with the row locked for a change. */
  async openLocked(tx: Tx, reference: string, user: SignedIn): Promise<AccessibleApplication> {
    const application = await this.applications.lock(tx, reference);
    return this.judge(tx, application, user);
  }

  private async judge(tx: Tx, application: ApplicationRow, user: SignedIn) {
    const roles = await rolesOnApplication(tx, user, application);
    const viewer = viewerOf(roles);
    // Never sent, or withdrawn before it was: no business of the office.
    const isHiddenDraft = viewer === 'staff' && application.submittedAt === null;
    if (viewer === null || isHiddenDraft) throw new NotFoundError();
    return { application, roles, viewer, ...(await this.applications.place(tx, application)) };
  }
}

function viewerOf(roles: readonly Role[]): AccessibleApplication['viewer'] | null {
  if (roles.includes('applicant')) return 'applicant';
  if (roles.includes('partner')) return 'partner';
  if (roles.includes('counterpart')) return 'counterpart';
  return roles.some((role) => STAFF_ROLES.includes(role)) ? 'staff' : null;
}

/** Whether the applicant still works on the application. */
export function isEditable({ scheme, version, state }: ApplicationRow): boolean {
  return isWorkedOn(findScheme(scheme, version).workflow, state);
}

/** @throws ForbiddenError unless the lead applicant works on an open application */
export function requireEditable({ application, viewer }: AccessibleApplication): void {
  if (viewer !== 'applicant') {
    throw new ForbiddenError({
      nl: 'Alleen de penvoerder kan dit wijzigen.',
      en: 'Only the lead applicant can change this.',
    });
  }
  if (!isEditable(application)) throw new ForbiddenError(NOT_EDITABLE);
}

export const NOT_EDITABLE = {
  nl: 'De aanvraag is ingediend en kan niet meer worden gewijzigd.',
  en: 'The application has been submitted and can no longer be changed.',
};
