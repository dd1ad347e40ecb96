import { Injectable } from '@nestjs/common';
import {
  dutchDate,
  isPartOpen,
  isWorkedOn,
  sectionsFor,
  STAFF_ROLES,
  type FileAct,
  type Role,
  type Section,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { FileRoles, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import {
  ForbiddenError,
  NotFoundError,
  RoleError,
  type DomainError,
} from '../../platform/errors/index.js';
import { ApplicationsRepository, type Placed } from '../file/applications.repository.js';
import type { ApplicationRow } from '../file/application.row.js';
import { Farewells } from './farewells.js';
import { Interests } from './interests.js';
import { roleEnded } from './role-ended.js';
import { rolesOnApplication } from './roles-on-application.js';
import { ALL_OPEN, OpenParts, type Open } from './open-parts.js';
import { mayOn, requireAct, standingsOf, type Standing } from './standings.js';

/** An application that this person may see, and as what. */
export interface AccessibleApplication extends Placed {
  readonly application: Readonly<ApplicationRow>;
  readonly roles: readonly Role[];
  readonly viewer: 'applicant' | 'partner' | 'counterpart' | 'staff';
  /** For whom, and what that person may do for each. */
  readonly standings: readonly Standing[];
  /** What a request for a supplement leaves open. */
  readonly open: Open;
}

/** One policy for every page, list, document and export of an application. */
@Injectable()
export class ApplicationAccess {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly parts: OpenParts,
    private readonly interests: Interests,
    private readonly fileRoles: FileRoles,
    private readonly farewells: Farewells,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFoundError also when it is somebody else's: existence is not told
   * @throws RoleError for who worked along on it or took part in it, who knows that it exists
   */
  async open(tx: Tx, reference: string, user: SignedIn): Promise<AccessibleApplication> {
    const application = await this.applications.find(tx, reference);
    return this.judge(tx, application, user);
  }

  /**
   * As {@link open}, with the row locked for a change.
   *
   * @param at when the change reached the portal: a mandate that ends while it waits its turn held still
   */
  async openLocked(
    tx: Tx,
    reference: string,
    user: SignedIn,
    at?: Temporal.Instant,
  ): Promise<AccessibleApplication> {
    const application = await this.applications.lock(tx, reference);
    return this.judge(tx, application, user, at);
  }

  private async judge(
    tx: Tx,
    application: ApplicationRow,
    user: SignedIn,
    at: Temporal.Instant = this.clock.now(),
  ) {
    const on = await rolesOnApplication(tx, user, application, this.interests, dutchDate(at));
    const { roles, standings } = on;
    const viewer = viewerOf(roles);
    // Never sent, or withdrawn before it was: no business of the office.
    const isHiddenDraft = viewer === 'staff' && application.submittedAt === null;
    if (viewer === null || isHiddenDraft) throw await this.notFor(tx, application, user);
    const placed = await this.applications.place(tx, application);
    const open = isEditable(application) ? await this.parts.of(tx, application, placed) : ALL_OPEN;
    return { application, roles, viewer, standings, open, ...placed };
  }

  /** What to say to who may not see it: why, where she took part in it once. */
  private async notFor(tx: Tx, application: ApplicationRow, user: SignedIn): Promise<DomainError> {
    const { id } = application;
    const organisations = standingsOf(user, application, this.clock.today()).flatMap(
      (each) => each.organisationId ?? [],
    );
    const why = await this.farewells.of(tx, id, organisations);
    const ended = why ?? (await roleEnded(tx, this.fileRoles, id, user.personId));
    return ended === null ? new NotFoundError() : new RoleError('ended', ended);
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

/** A page of the form by its name, or all of some kind, such as the documents. */
export type Place = string | readonly Section['part'][];

/** Whether this part is still worked on: a request for a supplement may be about other parts only. */
export function isOpen({ application, scheme, open }: AccessibleApplication, at: Place) {
  if (!isEditable(application)) return false;
  if (typeof at === 'string') return open.parts?.has(at) ?? true;
  return isPartOpen(open.parts, sectionsFor(scheme.form, application.variant), at);
}

/** Whether documents of this kind may be added, replaced or taken away. */
export function isDocumentOpen(opened: AccessibleApplication, kind: string): boolean {
  return isOpen(opened, ['documents']) && (opened.open.documents?.has(kind) ?? true);
}

/** @throws ForbiddenError unless the lead applicant may change the documents of this kind now */
export function requireDocumentOpen(opened: AccessibleApplication, kind: string): void {
  requireEditable(opened, 'write', ['documents']);
  if (!isDocumentOpen(opened, kind)) throw new ForbiddenError(OTHER_DOCUMENT);
}

/** @throws ForbiddenError unless this part is still worked on */
export function requireOpen(opened: AccessibleApplication, at: Place): void {
  if (!isEditable(opened.application)) throw new ForbiddenError(NOT_EDITABLE);
  if (!isOpen(opened, at)) throw new ForbiddenError(NOT_ASKED);
}

/**
 * @throws ForbiddenError unless somebody of the lead applicant who may do this works on this part of an
 *   open application
 */
export function requireEditable(opened: AccessibleApplication, act: FileAct, at: Place): void {
  if (opened.viewer !== 'applicant') throw new ForbiddenError(LEAD_ONLY);
  requireAct(opened, act);
  requireOpen(opened, at);
}

/** Whether {@link requireEditable} lets it through. */
export function isEditableBy(opened: AccessibleApplication, act: FileAct, at: Place): boolean {
  return opened.viewer === 'applicant' && mayOn(opened, act) && isOpen(opened, at);
}

const LEAD_ONLY = {
  nl: 'Alleen de penvoerder kan dit wijzigen.',
  en: 'Only the lead applicant can change this.',
};

const NOT_ASKED = {
  nl: 'De aanvulling die is gevraagd, gaat niet over dit onderdeel. Het blijft zoals u het heeft ingestuurd.',
  en: 'The supplement that was asked is not about this part. It stays as you sent it.',
};

const OTHER_DOCUMENT = {
  nl: 'De aanvulling die is gevraagd, gaat over een ander document. Dit document blijft zoals u het heeft ingestuurd.',
  en: 'The supplement that was asked is about another document. This document stays as you sent it.',
};

const NOT_EDITABLE = {
  nl: 'De aanvraag is ingediend en kan niet meer worden gewijzigd.',
  en: 'The application has been submitted and can no longer be changed.',
};
