import { Injectable } from '@nestjs/common';
import {
  applicationOf,
  ApplicationsRepository,
  Interests,
  type Application,
} from '../../applications/index.js';
import { holdsFor, type SignedIn } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { AssignmentRow } from './assignment.row.js';
import type { OpenedAssignment } from './opened-assignment.js';

/** An assessor reaches only the own assignments, and only while the grant lasts. */
@Injectable()
export class AssignmentAccess {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly interests: Interests,
  ) {}

  /** @throws NotFoundError also when it is somebody else's: existence is not told */
  async open(tx: Tx, id: string, user: SignedIn): Promise<OpenedAssignment> {
    const assignment = await tx.findOneBy(AssignmentRow, { id, personId: user.personId });
    if (!assignment) throw new NotFoundError();
    const application = await applicationOf(tx, assignment.applicationId);
    return this.judge(tx, assignment, application, user);
  }

  /** As {@link open}, with the application locked first, as every transition does. */
  async openLocked(tx: Tx, id: string, user: SignedIn): Promise<OpenedAssignment> {
    const { application } = await this.open(tx, id, user);
    const locked = await this.applications.lock(tx, application.reference);
    const assignment = await tx.findOneByOrFail(AssignmentRow, { id });
    return this.judge(tx, assignment, locked, user);
  }

  private async judge(
    tx: Tx,
    assignment: AssignmentRow,
    application: Application,
    user: SignedIn,
  ): Promise<OpenedAssignment> {
    const isGranted = user.grants.some(
      (grant) => grant.role === 'assessor' && holdsFor(grant, application),
    );
    if (!isGranted) throw new NotFoundError();
    return {
      assignment,
      application,
      ...(await this.applications.place(tx, application)),
      isBound: await this.interests.bind(tx, application.id, user),
    };
  }
}
