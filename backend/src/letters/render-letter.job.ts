import {
  dutchDate,
  formatDate,
  intendedIn,
  supplementCosts,
  type ComposedLetter,
  type Intended,
  type Language,
  type Text,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { IsNull } from 'typeorm';
import {
  applicationOf,
  ApplicationsRepository,
  spokenOf,
  type Application,
} from '../applications/index.js';
import { PutMessage, RecipientsOf } from '../notifications/index.js';
import { askedOfApplicant, watchDuties, type Asked } from '../deadlines/index.js';
import { redatePayments } from '../payments/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { DocumentStore, type StoredDocument } from '../platform/documents/index.js';
import { chainOfApplication, Evidence } from '../platform/evidence/index.js';
import { JobHandler } from '../platform/jobs/index.js';
import type { JobData } from '../platform/outbox/index.js';
import { datedToday } from './compose/dated-today.js';
import { subjectOf } from './compose/subject-of.js';
import { letterEvidence } from './letter-evidence.js';
import { LetterRow } from './letter.row.js';
import { RENDER_LETTER } from './render-letter.kind.js';
import { loadFonts, renderLetter } from './render/index.js';

/** A letter as it leaves: its words with the date of sending, and its file. */
interface Rendered extends Pick<LetterRow, 'id' | 'eventNumber' | 'kind' | 'language' | 'input'> {
  readonly composed: ComposedLetter;
  /** Sent on a later day than it was composed. */
  readonly isLate: boolean;
  readonly stored: StoredDocument;
  readonly at: Temporal.Instant;
}

/**
 * Renders a composed letter, stores it under its hash and puts it in the box of the applicant.
 * Killed at any moment and run again, it leaves one letter and one message: the
 * row turns to "rendered" once, with the words and the file of whoever was first.
 */
@JobHandler(RENDER_LETTER)
export class RenderLetterJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DocumentStore,
    private readonly applications: ApplicationsRepository,
    private readonly evidence: Evidence,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async handle({ letterId }: JobData<typeof RENDER_LETTER>): Promise<void> {
    const { letter, application } = await this.unitOfWork.read(async (tx) => {
      const letter = await tx.findOneByOrFail(LetterRow, { id: letterId });
      const id = letter.applicationId;
      return { letter, application: await applicationOf(tx, id) };
    });
    if (letter.renderedAt !== null) return;
    const at = this.clock.now();
    const composed = datedToday(letter, application, dutchDate(at));
    const isLate = composed.date !== letter.composed.date;
    const checked = { code: letter.documentCode, address: `${this.config.publicUrl}/controle` };
    const pdf = await renderLetter(composed, await loadFonts(), checked);
    const stored = await this.store.put(pdf);
    await this.unitOfWork.run((tx) =>
      this.publish(tx, application, { ...letter, composed, stored, at, isLate }),
    );
  }

  private async publish(tx: Tx, application: Application, rendered: Rendered): Promise<void> {
    const { id, composed, stored, at } = rendered;
    await this.applications.lock(tx, application.reference);
    const renderedAt = new Date(at.epochMilliseconds);
    const published = await tx.update(
      LetterRow,
      { id, renderedAt: IsNull() },
      {
        sha256: stored.sha256,
        storageKey: stored.key,
        bytes: stored.bytes,
        renderedAt,
      },
    );
    if (published.affected === 0) return;
    if (rendered.isLate) await this.redate(tx, application, rendered);
    await tx.query(`UPDATE letter SET composed = $2 WHERE id = $1`, [id, JSON.stringify(composed)]);
    await this.evidence.record(tx, chainOfApplication(application.id), renderedAt, [
      letterEvidence({ ...rendered, sha256: stored.sha256, bytes: stored.bytes }),
    ]);
    await this.tell(tx, application, rendered);
  }

  /** What hangs on the day of sending gets the days that stand in the letter as it leaves. */
  private async redate(tx: Tx, application: Application, rendered: Rendered): Promise<void> {
    const { eventNumber, kind, at } = rendered;
    const sentOn = rendered.composed.date;
    await redatePayments(tx, application, { eventNumber, sentOn });
    const scheme = findScheme(application.scheme, application.version);
    await watchDuties(tx, [{ application, scheme, kind, sentOn, at }]);
  }

  private async tell(tx: Tx, application: Application, rendered: Rendered) {
    const { id } = rendered;
    const asked = await askedOfApplicant(tx, application);
    const scheme = findScheme(application.scheme, application.version);
    const costs = supplementCosts(scheme, application.state);
    const intended = rendered.input && intendedIn(scheme, rendered.kind, rendered.input);
    for (const recipient of await this.recipientsOf.role(tx, application, 'applicant')) {
      await this.putMessage.put(tx, {
        key: `letter:${id}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind: kindOf(asked, intended),
        letterId: id,
        page: `/brieven/${id}`,
        ...(asked && { dueOn: asked.dueOn }),
        ...(costs && { also: costs }),
        values: {
          subject: subjectOf(rendered, application),
          ...spokenOf(application),
          ...(asked && inWords(asked)),
          ...(intended && { intended: intendedInWords(intended) }),
        },
      });
    }
  }
}

function inWords({ deadline, dueOn }: Asked) {
  const day = Temporal.PlainDate.from(dueOn);
  return { deadline, dueOn: { nl: formatDate(day, 'nl'), en: formatDate(day, 'en') } };
}

function kindOf(asked: Asked | null, intended: Intended | null) {
  if (!asked) return 'letter';
  return intended ? 'letter-of-intention' : 'letter-that-asks';
}

/** The portal speaks the language of the reader; what an officer wrote stands as it was written. */
function intendedInWords({ said, words }: Intended): Text {
  const quoted = words.map((each) => `“${each}”`);
  const linesIn = (language: Language) => said.map((line) => line[language]);
  const [nl, en] = [linesIn('nl'), linesIn('en')];
  if (quoted.length === 0) return { nl: nl.join('\n'), en: en.join('\n') };
  return {
    nl: [...nl, 'In de woorden van de behandelaar:', ...quoted].join('\n'),
    en: [...en, 'In the words of the officer, as they were written:', ...quoted].join('\n'),
  };
}
