import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { ApplicationRow } from '../applications/index.js';
import { PutMessage, RecipientsOf } from '../notifications/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { DocumentStore, type StoredDocument } from '../platform/documents/index.js';
import { JobHandler } from '../platform/jobs/index.js';
import { LetterRow } from './letter.row.js';
import { loadFonts, renderLetter } from './render/index.js';

const RenderLetterData = z.object({ letterId: z.uuid() });

/**
 * Renders a composed letter, stores it under its hash and puts it in the box of the applicant.
 * Killed at any moment and run again, it leaves one letter and one message: the same letter has the
 * same bytes and thus the same key, and the row turns to "rendered" once.
 */
@Injectable()
@JobHandler('render-letter')
export class RenderLetterJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DocumentStore,
    private readonly recipientsOf: RecipientsOf,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
  ) {}

  async handle(data: unknown): Promise<void> {
    const { letterId } = RenderLetterData.parse(data);
    const letter = await this.unitOfWork.read((tx) =>
      tx.findOneByOrFail(LetterRow, { id: letterId }),
    );
    if (letter.renderedAt !== null) return;
    const pdf = await renderLetter(letter.composed, await loadFonts());
    const stored = await this.store.put(pdf);
    await this.unitOfWork.run((tx) => this.publish(tx, letter, stored));
  }

  private async publish(tx: Tx, letter: LetterRow, stored: StoredDocument): Promise<void> {
    const published = await tx.update(
      LetterRow,
      { id: letter.id, renderedAt: IsNull() },
      {
        sha256: stored.sha256,
        storageKey: stored.key,
        bytes: stored.bytes,
        renderedAt: new Date(this.clock.now().epochMilliseconds),
      },
    );
    if (published.affected === 0) return;
    const application = await tx.findOneByOrFail(ApplicationRow, { id: letter.applicationId });
    for (const recipient of await this.recipientsOf.role(tx, application, 'applicant')) {
      await this.putMessage.put(tx, {
        key: `letter:${letter.id}:${recipient.key}`,
        applicationId: application.id,
        recipient,
        kind: 'letter',
        letterId: letter.id,
        values: {
          subject: letter.composed.subject,
          reference: application.reference,
          title: application.title,
        },
      });
    }
  }
}
