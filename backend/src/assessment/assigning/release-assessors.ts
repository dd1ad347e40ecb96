import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { TransitionParts, type TransitionInContext } from '../../applications/index.js';
import { AssignmentRow } from '../assignment.row.js';

/** Lets the assessors go whose scores are still awaited; submitted sheets stay in the file. */
@Injectable()
export class ReleaseAssessors implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('release-assessors', (_effect, on) => this.release(on));
  }

  private async release({ tx, application }: TransitionInContext): Promise<void> {
    await tx.update(
      AssignmentRow,
      { applicationId: application.id, status: In(['invited', 'declared']) },
      { status: 'expired' },
    );
  }
}
