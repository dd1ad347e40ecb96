import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MessageList, MessageView } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { applicationsOf, nameOf, type Application } from '../applications/index.js';
import { UnreadMessages, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';

interface MessageInBox {
  readonly id: string;
  readonly application_id: string | null;
  readonly subject: Text;
  readonly body: Text;
  readonly page: string | null;
  readonly sent_at: Date;
  readonly read_at: Date | null;
  readonly letter_id: string | null;
  readonly organisation_id: string | null;
}

const IN_BOX = `(m.person_id = $1 OR m.organisation_id = ANY($2::uuid[]))`;

/** The messages of a person and of the organisations that person represents. */
@Injectable()
export class MessageBox implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly badge: UnreadMessages,
  ) {}

  onModuleInit(): void {
    this.badge.countedBy((user) => this.unread(user));
  }

  async list(user: SignedIn): Promise<MessageList> {
    const items = await this.unitOfWork.read(async (tx) => {
      const rows: MessageInBox[] = await tx.query(
        `SELECT m.id, m.application_id, m.subject, m.body, m.page, m.sent_at, m.read_at, m.letter_id,
                m.organisation_id
         FROM message m WHERE ${IN_BOX} ORDER BY m.sent_at DESC, m.id LIMIT 500`,
        whose(user),
      );
      const ids = rows.flatMap(({ application_id }) => application_id ?? []);
      const applications = await applicationsOf(tx, ids);
      return rows.map((row) => toView(row, applications.get(row.application_id ?? ''), user));
    });
    return { items, unread: await this.unread(user) };
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

function toView(
  row: MessageInBox,
  about: Application | undefined,
  { represents }: SignedIn,
): MessageView {
  const to = represents.find(({ organisationId }) => organisationId === row.organisation_id);
  return {
    id: row.id,
    reference: about?.reference ?? null,
    applicationName: about ? nameOf(findScheme(about.scheme, about.version), about.title) : null,
    subject: row.subject,
    body: row.body,
    page: row.page,
    sentAt: row.sent_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    letterId: row.letter_id,
    ...(to && { organisation: { id: to.organisationId, name: to.name } }),
  };
}
