import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { JobHandler } from '../../platform/jobs/index.js';
import type { JobData } from '../../platform/outbox/index.js';
import { MessageRow } from '../message.row.js';
import { DeliverMail } from './deliver-mail.js';
import { SEND_MAIL } from './send-mail.kind.js';

/** Mails whoever reads the box that a message has come in, without a word of what it says. */
@JobHandler(SEND_MAIL, { lane: 'outside' })
export class SendMailJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly delivering: DeliverMail,
  ) {}

  async handle({ messageId }: JobData<typeof SEND_MAIL>): Promise<void> {
    const message = await this.unitOfWork.read((tx) =>
      tx.findOneByOrFail(MessageRow, { id: messageId }),
    );
    const addresses = await this.unitOfWork.read((tx) => addressesOf(tx, message));
    for (const address of addresses) await this.delivering.deliver(message, address);
  }
}

async function addressesOf(tx: Tx, message: MessageRow): Promise<readonly string[]> {
  if (message.email !== null) return [message.email];
  const rows: { email: string }[] =
    message.personId === null
      ? await tx.query(
          `SELECT DISTINCT p.email FROM person p
           JOIN representation r ON r.person_id = p.id WHERE r.organisation_id = $1`,
          [message.organisationId],
        )
      : await tx.query(`SELECT email FROM person WHERE id = $1`, [message.personId]);
  return rows.map((row) => row.email);
}
