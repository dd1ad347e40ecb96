import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { updateAll, type Tx } from '../../platform/database/index.js';
import { Registry } from '../../platform/registry/index.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { sectionsByApplication } from '../file/sections-by-application.js';
import { latestSubmissions } from '../file/sent-answers.js';
import type { SubmissionCopyRow } from '../file/submission-copy.row.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** An application with what it was when it was sent last. */
export interface SentLast {
  readonly application: Readonly<ApplicationRow>;
  readonly sent: Readonly<SubmissionCopyRow>;
}

/**
 * What another feature keeps of applications, put back as it was last sent; for many of them in as many
 * statements as for one.
 */
export interface RestoreSource {
  restoreSent(tx: Tx, list: readonly SentLast[]): Promise<void>;
}

/**
 * Puts an application back as it was last sent: answers and amounts, and by the features that keep
 * them documents and partners. What somebody typed or added while a supplement was awaited and never
 * sent counts for nothing, for it was not received; what was taken out was not taken out (Awb 4:5).
 */
@Injectable()
export class RestoreSubmission extends Registry<RestoreSource> implements OnModuleInit {
  constructor(
    private readonly transitions: TransitionParts,
    private readonly clock: Clock,
  ) {
    super();
  }

  onModuleInit(): void {
    this.transitions.addEffect('restore-submission', (tx, list) =>
      this.restore(
        tx,
        list.map(({ on }) => on.application),
      ),
    );
  }

  async restore(tx: Tx, applications: readonly ApplicationRow[]): Promise<void> {
    const latest = await latestSubmissions(
      tx,
      applications.map(({ id }) => id),
    );
    const list = applications.flatMap((application) => {
      const sent = latest.get(application.id);
      return sent ? [{ application, sent }] : [];
    });
    if (list.length === 0) return;
    await updateAll(tx, ApplicationRow, ['id'], list.map(amountsSent));
    await putAnswersBack(tx, list, new Date(this.clock.now().epochMilliseconds));
    for (const source of this.parts) await source.restoreSent(tx, list);
  }
}

function amountsSent({ application: { id }, sent: { copy } }: SentLast) {
  const { budgetCents, requestedCents, additionCents = 0 } = copy;
  return { id, budgetCents, requestedCents, additionCents };
}

async function putAnswersBack(tx: Tx, list: readonly SentLast[], putBackAt: Date): Promise<void> {
  const rowsOf = await sectionsByApplication(
    tx,
    list.map(({ application }) => application.id),
  );
  const sections = list.flatMap(({ application: { id: applicationId }, sent }) =>
    sent.copy.sections.flatMap(({ definition: { name: section }, answers }) => {
      const row = rowsOf(applicationId).find((each) => each.section === section);
      return row ? [{ applicationId, section, answers, version: row.version + 1, putBackAt }] : [];
    }),
  );
  await updateAll(tx, ApplicationSectionRow, ['applicationId', 'section'], sections);
}
