import { Injectable } from '@nestjs/common';
import type { MessageList, MessageView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { nameOf } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';

interface MessageInBox {
  readonly id: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly scheme: string | null;
  readonly version: string | null;
  readonly subject: Text;
  readonly body: Text;
  readonly page: string | null;
  readonly sent_at: Date;
  readonly read_at: Date | null;
  readonly letter_id: string | null;
}

const IN_BOX = `(m.person_id = $1 OR m.organisation_id = ANY($2::uuid[]))`;

/** The messages of a person and of the organisations that person represents. */
@Injectable()
export class MessageBox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(user: SignedIn): Promise<MessageList> {
    const rows: MessageInBox[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT m.id, a.reference, a.title, a.scheme, a.version, m.subject, m.body, m.page,
                m.sent_at, m.read_at, m.letter_id
         FROM message m LEFT JOIN application a ON a.id = m.application_id
         WHERE ${IN_BOX} ORDER BY m.sent_at DESC, m.id LIMIT 500`,
        whose(user),
      ),
    );
    return { items: rows.map(toView), unread: await this.unread(user) };
  }

  async unread(user: SignedIn): Promise<number> {
    const [row]: { unread: number }[] = await this.unitOfWork.read((tx) =>
      tx.query(
        `SELECT count(*)::int AS unread FROM message m WHERE ${IN_BOX} AND m.read_at IS NULL`,
        whose(user),
      ),
    );
    return row?.unread ?? 0;
  }

  /** Marks all that stands in the box by now. */
  async markAllRead(user: SignedIn): Promise<MessageList> {
    const now = new Date(this.clock.now().epochMilliseconds);
    await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE message m SET read_at = $3 WHERE m.read_at IS NULL AND m.sent_at <= $3 AND ${IN_BOX}`,
        [...whose(user), now],
      ),
    );
    return this.list(user);
  }

  /** @throws NotFoundError when the message stands in another box */
  async markRead(messageId: string, user: SignedIn): Promise<MessageList> {
    const now = new Date(this.clock.now().epochMilliseconds);
    const [rows]: [unknown[]] = await this.unitOfWork.run((tx) =>
      tx.query(
        `UPDATE message m SET read_at = coalesce(m.read_at, $3)
         WHERE m.id = $4 AND ${IN_BOX} RETURNING m.id`,
        [...whose(user), now, messageId],
      ),
    );
    if (rows.length === 0) throw new NotFoundError();
    return this.list(user);
  }
}

function whose(user: SignedIn): [string, string[]] {
  return [user.personId, user.represents.map((each) => each.organisationId)];
}

function toView(row: MessageInBox): MessageView {
  return {
    id: row.id,
    reference: row.reference,
    applicationName: applicationNameOf(row),
    subject: row.subject,
    body: row.body,
    page: row.page,
    sentAt: row.sent_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    letterId: row.letter_id,
  };
}

function applicationNameOf({ title, scheme, version }: MessageInBox): Text | null {
  if (title === null || scheme === null || version === null) return null;
  return nameOf(findScheme(scheme, version), title);
}
