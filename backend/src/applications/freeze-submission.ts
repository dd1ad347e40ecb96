import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { CopySources } from './copy-sources.js';
import { copyEvidence } from './evidence/recorded.js';
import { fillSections, type FilledSection } from './section-tasks.js';
import { SubmissionCopyRow } from './submission-copy.row.js';
import { hashOfCopy, type SubmissionCopy } from './submission-copy.js';
import { oneByOne, type TransitionInContext } from './transition/effect-handler.js';
import { TransitionParts } from './transition/transition-parts.js';

/** Keeps a copy of what was sent at the moment it was received (Awb 4:3a). */
@Injectable()
export class FreezeSubmission implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly sources: CopySources,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'freeze-submission',
      oneByOne((_effect, context) => this.freeze(context)),
    );
  }

  private async freeze(context: TransitionInContext): Promise<void> {
    const { tx, application, event, personId, now } = context;
    if (personId === null) throw new Error('Only a person submits');
    const { scheme } = context;
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const filled = fillSections(scheme, application.variant, rows);
    const copy = await this.copyOf(context, filled);
    const receivedAt = new Date((context.receivedAt ?? now).epochMilliseconds);
    const row: SubmissionCopyRow = {
      applicationId: application.id,
      number: event.number,
      copy,
      sha256: hashOfCopy(copy),
      personId,
      receivedAt,
    };
    await tx.insert(SubmissionCopyRow, row);
    await this.evidence.record(tx, chainOfApplication(application.id), receivedAt, [
      copyEvidence(row),
    ]);
    await this.forgetHidden(tx, filled);
    // The moment of the first receipt counts for the window; a supplement does not move it.
    if (application.submittedAt === null) {
      await tx.update(ApplicationRow, application.id, { submittedAt: receivedAt });
    }
  }

  /** What a condition hides was never sent: nobody keeps it once the application is in. */
  private async forgetHidden(tx: Tx, filled: readonly FilledSection[]): Promise<void> {
    for (const { answers, row } of filled) {
      if (row === null || isDeepStrictEqual(row.answers, answers)) continue;
      await tx.save(ApplicationSectionRow, { ...row, answers });
    }
  }

  private async copyOf(
    context: TransitionInContext,
    filled: readonly FilledSection[],
  ): Promise<SubmissionCopy> {
    const { application } = context;
    return {
      sections: filled
        .filter(({ section }) => section.part === 'questions')
        .map(({ section, answers }) => ({ definition: section, answers })),
      partners: await this.sources.partners(context),
      keptPartners: await this.sources.keptPartners(context),
      documents: await this.sources.documents(context),
      budgetCents: application.budgetCents,
      requestedCents: application.requestedCents,
      // Copies without a second subsidy keep the hash they would always have had.
      ...(application.additionCents > 0 && { additionCents: application.additionCents }),
    };
  }
}
