import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationSectionRow } from '../application-section.row.js';
import { ApplicationRow } from '../application.row.js';
import { latestSubmission } from '../sent-answers.js';
import type { SubmissionCopyRow } from '../submission-copy.row.js';
import { oneByOne } from '../transition/effect-handler.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** What another feature keeps of an application, put back as it was last sent. */
export interface RestoreSource {
  restoreSent(tx: Tx, application: ApplicationRow, sent: SubmissionCopyRow): Promise<void>;
}

/**
 * Puts an application back as it was last sent: answers and amounts, and by the features that keep
 * them documents and partners. What somebody typed or added while a supplement was awaited and never
 * sent counts for nothing, for it was not received; what was taken out was not taken out (Awb 4:5).
 */
@Injectable()
export class RestoreSubmission implements OnModuleInit {
  readonly #sources: RestoreSource[] = [];

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'restore-submission',
      oneByOne((_effect, { tx, application }) => this.restore(tx, application)),
    );
  }

  /** Sources are asked in the order in which they came. */
  add(source: RestoreSource): void {
    this.#sources.push(source);
  }

  async restore(tx: Tx, application: ApplicationRow): Promise<void> {
    const sent = await latestSubmission(tx, application);
    if (!sent) return;
    const { id } = application;
    const { budgetCents, requestedCents, additionCents = 0, sections } = sent.copy;
    await tx.update(ApplicationRow, id, { budgetCents, requestedCents, additionCents });
    for (const { definition, answers } of sections) {
      const key = { applicationId: id, section: definition.name };
      const row = await tx.findOneBy(ApplicationSectionRow, key);
      if (row) await tx.save(ApplicationSectionRow, { ...row, answers, version: row.version + 1 });
    }
    for (const source of this.#sources) await source.restoreSent(tx, application, sent);
  }
}
