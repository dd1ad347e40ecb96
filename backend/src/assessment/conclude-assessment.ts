import { Injectable } from '@nestjs/common';
import { isLeftBy, transitionOfStep, type TransitionStep } from '@tranche/domain';
import { applicationOf, PerformTransition } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { assessmentOf, isConcluded } from './assessment-of.js';
import type { OpenedAssignment } from './assignment/opened-assignment.js';

type Assessed = Pick<OpenedAssignment, 'application' | 'scheme'>;

/** Moves the application on as soon as nobody is waited for any more, and back when somebody is again. */
@Injectable()
export class ConcludeAssessment {
  constructor(private readonly performing: PerformTransition) {}

  /** To be called with the application locked, after a sheet came in or an assessor dropped out. */
  async concludeWhenLast(tx: Tx, { application, scheme }: Assessed): Promise<void> {
    if (!isConcluded(await assessmentOf(tx, application, scheme))) return;
    await this.perform(tx, { application, scheme }, 'conclude-assessment');
  }

  /** A sheet no longer counts: what was concluded, or ranked on it, is open again. */
  async reopen(tx: Tx, opened: Assessed): Promise<void> {
    const { application, scheme } = opened;
    if (isLeftBy(scheme.workflow, application.state, 'reopen-assessment')) {
      await this.perform(tx, opened, 'reopen-assessment');
    }
  }

  private async perform(tx: Tx, { application, scheme }: Assessed, step: TransitionStep) {
    const { id } = application;
    const { reference, eventNumber } = await applicationOf(tx, id);
    await this.performing.performAll(tx, [
      {
        reference,
        transition: transitionOfStep(scheme.workflow, step),
        seen: eventNumber,
        motivation: null,
        personId: null,
        roles: ['system'],
      },
    ]);
  }
}
