import { mailAddressesOf, type MailAddress } from '../../identity/index.js';
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
    for (const to of addresses) await this.delivering.deliver(message, to);
  }
}

async function addressesOf(tx: Tx, message: MessageRow): Promise<readonly MailAddress[]> {
  if (message.email !== null) return [{ address: message.email, readers: [] }];
  return mailAddressesOf(tx, message);
}
