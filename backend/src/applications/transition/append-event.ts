import { Injectable } from '@nestjs/common';
import { chainOfApplication, Evidence } from '../../platform/evidence/index.js';
import { ApplicationEventNoteRow } from '../application-event-note.row.js';
import { ApplicationEventRow } from '../application-event.row.js';
import { eventEvidence, noteEvidence } from '../evidence/recorded.js';
import type { TransitionInContext } from './effect-handler.js';
import { BEFORE_THE_FIRST, hashActor, hashEvent } from './event-hash.js';

/** Adds an event to the chain of its application, with the erasable note beside it. */
@Injectable()
export class AppendEvent {
  constructor(private readonly evidence: Evidence) {}

  async append(context: TransitionInContext): Promise<void> {
    const { tx, application, event, now } = context;
    const previous = await tx.findOne(ApplicationEventRow, {
      where: { applicationId: application.id },
      order: { number: 'DESC' },
    });
    const content = {
      applicationId: application.id,
      number: event.number,
      type: event.type,
      transition: event.transition,
      fromState: event.from,
      toState: event.to,
      actorRole: event.actorRole,
      actorHash: hashActor(application.salt, context.personId),
      at: new Date(now.epochMilliseconds),
      previousHash: previous?.hash ?? BEFORE_THE_FIRST,
    };
    const row: ApplicationEventRow = { ...content, hash: hashEvent(content) };
    const note: ApplicationEventNoteRow = {
      applicationId: application.id,
      number: event.number,
      personId: context.personId,
      motivation: context.motivation,
      input: context.input,
      points: context.points.length > 0 ? context.points : null,
    };
    await tx.insert(ApplicationEventRow, row);
    await tx.insert(ApplicationEventNoteRow, note);
    await this.evidence.record(tx, chainOfApplication(application.id), row.at, [
      eventEvidence(row),
      noteEvidence(note),
    ]);
  }
}
