import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@tranche/domain';
import { LessThanOrEqual } from 'typeorm';
import { languagesAt, type MailAddress } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { afterTry, beforeTry, untried } from './mail-tries.js';
import { MailRow } from './mail.row.js';
import { wordsIn, type MessageToMail } from './mail-words.js';
import { unsentTo } from './choice/chosen-by.js';
import { choiceLines } from './choice/choice-words.js';

/**
 * Mails one address that a message has come in: the try is written down, then the server is called, then
 * the outcome is written down. No transaction waits for the server, and no try is without a record.
 */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async deliver(message: MessageToMail, to: MailAddress): Promise<void> {
    const { address } = to;
    const key = { messageId: message.id, address };
    const claimed = await this.unitOfWork.run((tx) => this.claim(tx, message, to));
    if (!claimed) return;
    const languages = await this.unitOfWork.read((tx) => languagesAt(tx, address));
    const mail = wordsIn(languages, message);
    const delivery = await this.mailer.send({
      to: address,
      subject: mail.subject,
      text: `${mail.text}\n\n${this.config.publicUrl}${pageOf(message)}\n${this.choiceFor(message, languages)}`,
      // The same message gives the same identifier: a mailbox shows a repeat once.
      messageId: `<${message.id}@${new URL(this.config.publicUrl).hostname}>`,
    });
    const now = this.clock.now().epochMilliseconds;
    const standing = afterTry(claimed, delivery, now);
    await this.unitOfWork.run((tx) => tx.update(MailRow, key, { ...standing, at: new Date(now) }));
    if (delivery.outcome !== 'sent') {
      const { outcome, reason } = delivery;
      this.log.warn(
        { message: message.id, outcome, reason, state: standing.state },
        'Mail not sent',
      );
    }
  }

  /** Where she chooses how often she is mailed; who has no box here has nothing to choose. */
  private choiceFor({ email }: MessageToMail, languages: readonly Language[]): string {
    return email === null ? `\n${choiceLines(languages, this.config.publicUrl)}` : '';
  }

  /** @returns null when it is done, not due, held, or being sent elsewhere */
  private async claim(tx: Tx, { id, mayWait }: MessageToMail, { address, readers }: MailAddress) {
    const key = { messageId: id, address };
    const now = this.clock.now().epochMilliseconds;
    const at = new Date(now);
    const waits = mayWait ? await unsentTo(tx, readers) : null;
    const unsent = { ...untried(at), ...(waits && { state: waits, nextTryAt: null }), at };
    await tx
      .createQueryBuilder()
      .insert()
      .into(MailRow)
      .values({ ...key, ...unsent })
      .orIgnore()
      .execute();
    const row = await tx.findOne(MailRow, {
      where: { ...key, nextTryAt: LessThanOrEqual(at) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!row) return null;
    const standing = beforeTry(row, now);
    await tx.update(MailRow, key, { ...standing, at });
    return standing.state === 'sending' ? standing : null;
  }
}

/** The very message; who has no box goes to the page itself, and signs in there. */
function pageOf({ id, email, page }: MessageToMail): string {
  return email === null ? `/berichten/${id}` : (page ?? '/');
}
