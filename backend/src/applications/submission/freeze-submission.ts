import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { withOwnersNamed, type LineOwner } from '@tranche/domain';
import { insertAll, updateAll, type Tx } from '../../platform/database/index.js';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { CopySources } from './copy-sources.js';
import { copyEvidence } from '../evidence/recorded.js';
import { fillSections, type FilledSection } from '../file/section-tasks.js';
import { SubmissionCopyRow } from '../file/submission-copy.row.js';
import { hashOfCopy, type SubmissionCopy } from '../file/submission-copy.js';
import { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { TransitionInContext } from '../transition/effect-handler.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** Keeps a copy of what was sent at the moment it was received (Awb 4:3a). */
@Injectable()
export class FreezeSubmission implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly sources: CopySources,
    private readonly evidence: Evidence,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('freeze-submission', (tx, list) =>
      this.freeze(
        tx,
        list.map(({ on }) => on),
      ),
    );
  }

  private async freeze(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const applications = new ApplicationsInContext(tx, list);
    const sectionsOf = await applications.sections();
    const copies = await this.sources.all(applications);
    const frozen = list.map((on): Frozen => {
      const { application, scheme } = on;
      const { id } = application;
      const filled = fillSections(scheme, application.variant, sectionsOf(id), null);
      const partners = copies.partners(id);
      const copy: SubmissionCopy = {
        ...copyOf(
          on,
          filled,
          partners.map(({ kept }) => kept),
        ),
        partners: partners.map(({ copied }) => copied),
        keptPartners: partners.map(({ kept }) => kept),
        documents: copies.documents(id),
      };
      return { application, filled, row: rowOf(on, copy) };
    });
    const rows = frozen.map(({ row }) => row);
    await insertAll(tx, SubmissionCopyRow, rows);
    await this.evidence.recordAll(
      tx,
      rows.map((row) => ({
        chain: chainOfApplication(row.applicationId),
        at: row.receivedAt,
        recorded: [copyEvidence(row)],
      })),
    );
    await updateAll(
      tx,
      ApplicationSectionRow,
      ['applicationId', 'section'],
      frozen.flatMap(({ filled }) => withoutHidden(filled)),
    );
    // The moment of the first receipt counts for the window; a supplement does not move it.
    await updateAll(
      tx,
      ApplicationRow,
      ['id'],
      frozen
        .filter(({ application }) => application.submittedAt === null)
        .map(({ application: { id }, row }) => ({ id, submittedAt: row.receivedAt })),
    );
  }
}

interface Frozen {
  readonly application: ApplicationRow;
  readonly filled: readonly FilledSection[];
  readonly row: SubmissionCopyRow;
}

function rowOf(on: TransitionInContext, copy: SubmissionCopy): SubmissionCopyRow {
  const { application, event, personId, now, receivedAt = now } = on;
  if (personId === null) throw new Error('Only a person submits');
  return {
    applicationId: application.id,
    number: event.number,
    copy,
    sha256: hashOfCopy(copy),
    personId,
    receivedAt: new Date(receivedAt.epochMilliseconds),
  };
}

/** What a condition hides was never sent: nobody keeps it once the application is in. */
function withoutHidden(filled: readonly FilledSection[]) {
  return filled.flatMap(({ answers, row }) => {
    if (row === null || isDeepStrictEqual(row.answers, answers)) return [];
    return [{ applicationId: row.applicationId, section: row.section, answers }];
  });
}

/** Of the application itself, without what other features keep of it. */
function copyOf(
  { application }: TransitionInContext,
  filled: readonly FilledSection[],
  partners: readonly LineOwner[],
) {
  return {
    sections: filled
      .filter(({ section }) => section.part === 'questions')
      .map(({ section, answers }) => ({
        definition: withOwnersNamed(section, partners),
        answers,
      })),
    budgetCents: application.budgetCents,
    requestedCents: application.requestedCents,
    // Copies without a second subsidy keep the hash they would always have had.
    ...(application.additionCents > 0 && { additionCents: application.additionCents }),
  };
}
