import { Injectable } from '@nestjs/common';
import type { SaveScores as Request } from '@tranche/contracts';
import type { SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { InvalidInputError, StaleError } from '../../platform/errors/index.js';
import { AssignmentAccess } from '../assignment/assignment-access.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { requireDeclared } from '../assignment/require-open.js';
import { problemsInDraft } from './score-problems.js';

/** Saves a draft of the score sheet: it may be partial, but never off the scale. */
@Injectable()
export class SaveScores {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssignmentAccess,
  ) {}

  /**
   * @param seen version the assessor was editing, from `If-Match`
   * @throws StaleError when the sheet was saved elsewhere in the meantime, with what stands there now
   */
  async save(id: string, seen: number, request: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, id, user);
      const { assignment } = opened;
      requireDeclared(opened);
      const problems = problemsInDraft(opened, request.scores);
      if (problems.length > 0) throw new InvalidInputError(problems);
      if (assignment.version !== seen) throw staleBy(assignment, user);
      await tx.update(AssignmentRow, id, { scores: request.scores, version: seen + 1 });
    });
  }
}

/** An assignment is one person's: whoever saved first was the same assessor in another window. */
function staleBy({ scores, version }: AssignmentRow, { name }: SignedIn): StaleError {
  return new StaleError({
    changedBy: name,
    isYours: true,
    changedAt: '',
    current: { scores, version },
  });
}
