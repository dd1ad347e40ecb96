import { ApplicationEventNoteRow } from '../application-event-note.row.js';
import { ApplicationEventRow } from '../application-event.row.js';
import type { TransitionInContext } from './effect-handler.js';
import { BEFORE_THE_FIRST, hashActor, hashEvent } from './event-hash.js';

/** Adds an event to the chain of its application, with the erasable note beside it. */
export async function appendEvent(context: TransitionInContext): Promise<void> {
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
  await tx.insert(ApplicationEventRow, { ...content, hash: hashEvent(content) });
  await tx.insert(ApplicationEventNoteRow, {
    applicationId: application.id,
    number: event.number,
    personId: context.personId,
    motivation: context.motivation,
    input: context.input,
  });
}
