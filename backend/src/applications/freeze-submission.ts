import { Injectable, type OnModuleInit } from '@nestjs/common';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { CopySources } from './copy-sources.js';
import { copyEvidence } from './evidence/recorded.js';
import { fillSections } from './section-tasks.js';
import { SubmissionCopyRow } from './submission-copy.row.js';
import { hashOfCopy, type SubmissionCopy } from './submission-copy.js';
import type { TransitionInContext } from './transition/effect-handler.js';
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
    this.parts.addEffect('freeze-submission', (_effect, context) => this.freeze(context));
  }

  private async freeze(context: TransitionInContext): Promise<void> {
    const { tx, application, event, personId, now } = context;
    if (personId === null) throw new Error('Only a person submits');
    const copy = await this.copyOf(context);
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
    // The moment of the first receipt counts for the window; a supplement does not move it.
    if (application.submittedAt === null) {
      await tx.update(ApplicationRow, application.id, { submittedAt: receivedAt });
    }
  }

  private async copyOf(context: TransitionInContext): Promise<SubmissionCopy> {
    const { tx, application, scheme } = context;
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    return {
      sections: fillSections(scheme, application.variant, rows)
        .filter(({ section }) => section.part === 'questions')
        .map(({ section, answers }) => ({ definition: section, answers })),
      partners: await this.sources.partners(context),
      documents: await this.sources.documents(context),
      budgetCents: application.budgetCents,
      requestedCents: application.requestedCents,
    };
  }
}
