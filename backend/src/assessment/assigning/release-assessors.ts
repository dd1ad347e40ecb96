import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { TransitionParts, type EffectInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { AssignmentRow } from '../assignment/assignment.row.js';

/** Lets the assessors go whose scores are still awaited; submitted sheets stay in the file. */
@Injectable()
export class ReleaseAssessors implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('release-assessors', (tx, list) => this.release(tx, list));
  }

  private async release(
    tx: Tx,
    list: readonly EffectInContext<'release-assessors'>[],
  ): Promise<void> {
    const applicationId = In(list.map(({ on }) => on.application.id));
    await tx.update(
      AssignmentRow,
      { applicationId, status: In(['invited', 'declared']) },
      { status: 'expired' },
    );
  }
}
