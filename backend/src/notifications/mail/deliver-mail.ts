import { Inject, Injectable } from '@nestjs/common';
import { fill, formatDate, type Language } from '@tranche/domain';
import { LessThanOrEqual } from 'typeorm';
import { languagesAt } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { LOG, type Logger } from '../../platform/log/index.js';
import { Mailer } from '../../platform/mail/index.js';
import type { MessageRow } from '../message.row.js';
import { afterTry, beforeTry } from './mail-tries.js';
import { MailRow } from './mail.row.js';

/** What a mail has to know of the message it is about. */
export type MessageToMail = Pick<MessageRow, 'id' | 'email' | 'page' | 'dueOn'>;

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

  async deliver(message: MessageToMail, address: string): Promise<void> {
    const key = { messageId: message.id, address };
    const claimed = await this.unitOfWork.run((tx) => this.claim(tx, key));
    if (!claimed) return;
    const languages = await this.unitOfWork.read((tx) => languagesAt(tx, address));
    const mail = wordsIn(languages, message);
    const delivery = await this.mailer.send({
      to: address,
      subject: mail.subject,
      text: `${mail.text}\n\n${this.config.publicUrl}${pageOf(message)}\n`,
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

  /** @returns null when it is done, not due, or being sent elsewhere */
  private async claim(tx: Tx, key: { messageId: string; address: string }) {
    const now = this.clock.now().epochMilliseconds;
    const at = new Date(now);
    const unsent = { state: 'waiting', tries: 0, unsure: 0, nextTryAt: at, at } as const;
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

/** In each of the languages, one under the other: letters are in Dutch, mails are in the reader's own. */
function wordsIn(languages: readonly Language[], message: MessageToMail) {
  const mails = languages.map((language) => wordsOf(language, message));
  return {
    subject: mails.map(({ subject }) => subject).join(' / '),
    text: mails.map(({ text }) => text).join('\n\n'),
  };
}

/**
 * What the reader must know without signing in: whether something is asked, and until when. Who has no box
 * is a partner, who may never have heard of the portal.
 */
function wordsOf(language: Language, { dueOn, email }: MessageToMail) {
  const { news, asks, rest } = email === null ? MAIL[language] : PARTNER_MAIL[language];
  if (dueOn === null) return { subject: news.subject, text: `${news.text} ${rest}` };
  const day = formatDate(Temporal.PlainDate.from(dueOn), language);
  return { subject: fill(asks.subject, { day }), text: `${fill(asks.text, { day })} ${rest}` };
}

const MAIL = {
  nl: {
    news: {
      subject: 'Er staat een nieuw bericht voor u klaar',
      text: 'Er staat een nieuw bericht voor u klaar in het subsidieportaal.',
    },
    asks: {
      subject: 'Wij vragen iets van u, uiterlijk {day}',
      text: 'Er staat een bericht voor u klaar in het subsidieportaal. Daarin vragen wij iets van u, uiterlijk op {day}. Reageert u niet op tijd, dan kan dat gevolgen hebben voor uw aanvraag of subsidie.',
    },
    rest: 'Om uw gegevens te beschermen staat de inhoud niet in deze mail. Log in om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is a new message for you',
      text: 'There is a new message for you in the grant portal.',
    },
    asks: {
      subject: 'We ask something of you, by {day}',
      text: 'There is a message for you in the grant portal. In it we ask something of you, by {day}. If you do not respond in time, that may have consequences for your application or grant.',
    },
    rest: 'To protect your data this mail does not hold its content. Sign in to read it:',
  },
} as const;

const PARTNER_MAIL = {
  nl: {
    news: {
      subject: 'Er is nieuws over een subsidieaanvraag waarin u partner bent',
      text: 'U staat als contactpersoon van een partner in een subsidieaanvraag. Daarover is nieuws.',
    },
    asks: {
      subject: 'Uitnodiging voor een subsidieaanvraag: antwoord uiterlijk {day}',
      text: 'Een organisatie vraagt u om als partner mee te doen aan een subsidieaanvraag. U kunt antwoorden tot en met {day}.',
    },
    rest: 'Om gegevens te beschermen staat in deze mail niet van wie en waarvoor. Log in namens uw organisatie om het te lezen:',
  },
  en: {
    news: {
      subject: 'There is news on a grant application in which you are a partner',
      text: 'You are named as the contact of a partner in a grant application. There is news on it.',
    },
    asks: {
      subject: 'Invitation to a grant application: answer by {day}',
      text: 'An organisation asks you to take part in a grant application as a partner. You can answer until {day}.',
    },
    rest: 'To protect data this mail does not say from whom and for what. Sign in for your organisation to read it:',
  },
} as const;
