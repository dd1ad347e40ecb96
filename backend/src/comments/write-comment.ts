import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BeginThread, ReplyToThread } from '@tranche/contracts';
import { COMMENTS_OF_SECTION, refuse } from '@tranche/domain';
import { sectionIn } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../platform/database/index.js';
import { NotFoundError, RefusedError } from '../platform/errors/index.js';
import { Participants, requireComment, threadOf, type Participant } from './participants.js';
import { CommentThreadRow } from './comment-thread.row.js';
import { CommentRow } from './comment.row.js';
import { TellOfComments } from './tell-of-comments.js';

/** Says something about a section, or answers it; who is called to it and who waits for it hear so. */
@Injectable()
export class WriteComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
    private readonly telling: TellOfComments,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFoundError for a question that the section has not
   * @throws RefusedError when somebody who is called to it takes no part, or not any more
   */
  async begin(
    reference: string,
    name: string,
    { field, audience, ...said }: BeginThread,
    user: SignedIn,
    call: KeyedCall | undefined,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const section = sectionIn(participant.opened, name);
      if (field !== null && !section.fields.some((each) => each.name === field)) {
        throw new NotFoundError();
      }
      requireComment(participant, name, said.organisationId);
      const thread: CommentThreadRow = {
        id: randomUUID(),
        applicationId: participant.opened.application.id,
        section: name,
        field,
        organisationId: audience === 'organisation' ? said.organisationId : null,
        begunAt: new Date(this.clock.now().epochMilliseconds),
        resolvedBy: null,
        resolvedAt: null,
      };
      await requireRoom(tx, thread);
      await tx.insert(CommentThreadRow, thread);
      await this.say(tx, participant, thread, said, user);
    });
  }

  /** @returns the section that it is about */
  async reply(
    reference: string,
    id: string,
    said: ReplyToThread,
    user: SignedIn,
    call: KeyedCall | undefined,
  ): Promise<string> {
    return this.unitOfWork.once(call, async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const thread = await threadOf(tx, participant, id);
      requireComment(participant, thread.section, said.organisationId);
      if (thread.resolvedAt !== null) throw new RefusedError(RESOLVED);
      await requireRoom(tx, thread);
      await this.say(tx, participant, thread, said, user);
      return thread.section;
    });
  }

  private async say(
    tx: Tx,
    participant: Participant,
    thread: Readonly<CommentThreadRow>,
    { organisationId, text, mentions: asked }: ReplyToThread,
    user: SignedIn,
  ): Promise<void> {
    const readers = await this.participants.readers(tx, participant, thread.organisationId);
    const here = new Set(readers.map(({ personId }) => personId));
    const mentions = [...new Set(asked)].filter((each) => each !== user.personId);
    if (!mentions.every((each) => here.has(each))) throw new RefusedError(NOT_HERE);
    const before = await tx.findBy(CommentRow, { threadId: thread.id });
    const comment: CommentRow = {
      id: randomUUID(),
      threadId: thread.id,
      number: before.length + 1,
      personId: user.personId,
      organisationId,
      text,
      mentions,
      writtenAt: new Date(this.clock.now().epochMilliseconds),
    };
    await tx.insert(CommentRow, comment);
    const waiting = before.map(({ personId }) => personId).filter((each) => here.has(each));
    await this.telling.told(tx, participant.opened, thread, comment, { by: user, waiting });
  }
}

/** A page that nobody reads to its end helps nobody. */
async function requireRoom(tx: Tx, { applicationId, section }: CommentThreadRow): Promise<void> {
  const [row]: { said: number }[] = await tx.query(
    `SELECT count(*)::int AS said FROM comment
     JOIN comment_thread thread ON thread.id = comment.thread_id
     WHERE thread.application_id = $1 AND thread.section = $2`,
    [applicationId, section],
  );
  if ((row?.said ?? 0) >= COMMENTS_OF_SECTION) throw new RefusedError(FULL);
}

const NOT_HERE = refuse({
  code: 'mention-left',
  text: {
    nl: 'Iemand die u noemt, doet niet meer mee of kan deze opmerking niet lezen. Haal die naam weg en probeer het opnieuw.',
    en: 'Somebody whom you mention takes part no more, or cannot read this comment. Take the name out and try again.',
  },
});

const RESOLVED = refuse({
  code: 'thread-resolved',
  text: {
    nl: 'Deze opmerking is intussen afgehandeld. Heropen haar om te antwoorden.',
    en: 'This comment has been resolved meanwhile. Reopen it to answer.',
  },
});

const FULL = refuse({
  code: 'too-many-comments',
  text: {
    nl: `Bij dit onderdeel staan al ${COMMENTS_OF_SECTION} opmerkingen. Meer kan niet.`,
    en: `There are ${COMMENTS_OF_SECTION} comments on this section already. There is no room for more.`,
  },
});
