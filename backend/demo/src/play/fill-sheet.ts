import { Injectable } from '@nestjs/common';
import {
  assignmentOf,
  DeclareInterests,
  SaveScores,
  SubmitScores,
  type Assignment,
} from '@tranche/backend/assessment';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { findScheme } from '@tranche/schemes';
import { madeUpScores } from '../made-up/scores.js';
import { Cast, PARTS, type Assessor } from './cast.js';
import type { Played } from './stage.js';

/** How far an assessor gets: interests declared and half of the criteria scored, or all done. */
export type SheetProgress = 'half' | 'submitted';

/** Has one assessor declare, score and perhaps submit. */
@Injectable()
export class FillSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly declaring: DeclareInterests,
    private readonly saving: SaveScores,
    private readonly submitting: SubmitScores,
  ) {}

  async fill({ application, row }: Played, sub: Assessor, progress: SheetProgress): Promise<void> {
    const assessor = await this.cast.persona(sub);
    const assignment = await this.unitOfWork.read((tx) =>
      assignmentOf(tx, row.id, assessor.personId),
    );
    if (!assignment || isFarEnough(assignment, progress)) return;
    const { id, version } = assignment;
    const scores = madeUpScores(
      findScheme(row.scheme, row.version),
      application,
      PARTS.assessors.indexOf(sub),
    );
    const half = scores.slice(0, Math.ceil(scores.length / 2));
    await this.declaring.declare(id, { kind: 'none', explanation: '' }, assessor);
    await this.saving.save(id, version, { scores: progress === 'half' ? half : scores }, assessor);
    if (progress === 'half') return;
    await this.submitting.submit(id, { version: version + 1 }, assessor);
  }
}

function isFarEnough({ status, scores }: Assignment, progress: SheetProgress): boolean {
  return status === 'submitted' || (progress === 'half' && scores.length > 0);
}
