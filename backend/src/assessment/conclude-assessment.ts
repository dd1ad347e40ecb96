import { Injectable } from '@nestjs/common';
import { PerformTransition } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { assessmentOf, isConcluded } from './assessment-of.js';
import type { OpenedAssignment } from './opened-assignment.js';

/** Moves the application on as soon as nobody is waited for any more. */
@Injectable()
export class ConcludeAssessment {
  constructor(private readonly performing: PerformTransition) {}

  /** To be called with the application locked, after a sheet came in or an assessor dropped out. */
  async concludeWhenLast(tx: Tx, { application, scheme }: OpenedAssignment): Promise<void> {
    if (!isConcluded(await assessmentOf(tx, application, scheme))) return;
    await this.performing.performWithin(tx, application.reference, {
      transition: 'conclude-assessment',
      seen: application.eventNumber,
      motivation: null,
      personId: null,
      roles: ['system'],
    });
  }
}
