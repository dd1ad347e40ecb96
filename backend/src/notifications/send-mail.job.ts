import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { JobHandler } from '../platform/jobs/index.js';
import { Mailer } from '../platform/mail/index.js';
import { MailSentRow } from './mail-sent.row.js';
import { MessageRow } from './message.row.js';

const SendMailData = z.object({ messageId: z.uuid() });

/** Mails whoever reads the box that a message has come in, without a word of what it says. */
@Injectable()
@JobHandler('send-mail')
export class SendMailJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async handle(data: unknown): Promise<void> {
    const { messageId } = SendMailData.parse(data);
    const message = await this.unitOfWork.read((tx) =>
      tx.findOneByOrFail(MessageRow, { id: messageId }),
    );
    const addresses = await this.unitOfWork.read((tx) => addressesOf(tx, message));
    for (const address of addresses) await this.sendOnce(message, address);
  }

  private async sendOnce(message: MessageRow, address: string): Promise<void> {
    const key = `${message.id}:${address}`;
    await this.unitOfWork.run(async (tx) => {
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(MailSentRow)
        .values({ key, at: new Date(this.clock.now().epochMilliseconds) })
        .orIgnore()
        .returning('key')
        .execute();
      if (!Array.isArray(inserted.raw) || inserted.raw.length === 0) return;
      const mail = MAIL[message.language];
      await this.mailer.send({
        to: address,
        subject: mail.subject,
        text: `${mail.text}\n\n${this.config.publicUrl}${pageOf(message)}\n`,
        // The same message gives the same identifier: a mailbox shows a repeat once.
        messageId: `<${message.id}@${new URL(this.config.publicUrl).hostname}>`,
      });
    });
  }
}

/** The very message; who has no box goes to the page itself, and signs in there. */
function pageOf({ id, email, page }: MessageRow): string {
  return email === null ? `/berichten/${id}` : (page ?? '/');
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

const MAIL = {
  nl: {
    subject: 'Er staat een nieuw bericht voor u klaar',
    text: 'Er staat een nieuw bericht voor u klaar in het subsidieportaal. Om uw gegevens te beschermen staat de inhoud niet in deze mail. Log in om het te lezen:',
  },
  en: {
    subject: 'There is a new message for you',
    text: 'There is a new message for you in the grant portal. To protect your data this mail does not hold its content. Sign in to read it:',
  },
} as const;
