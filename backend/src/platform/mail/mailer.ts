import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Config } from '../config/index.js';
import { LocalMailStore } from './local-mail-store.js';
import { deliverOverSmtp, type Delivery } from './smtp-delivery.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Sends mail over SMTP; in local mode to the sink of this process, over real SMTP as well. */
@Injectable()
export class Mailer {
  private address: Promise<string> | undefined;

  constructor(
    private readonly config: Config,
    private readonly sink: LocalMailStore,
  ) {}

  /** Never within a transaction: it waits for somebody else's server. */
  async send(mail: Mail): Promise<Delivery> {
    this.address ??= this.config.smtpUrl
      ? Promise.resolve(this.config.smtpUrl)
      : this.sink.listen();
    const message = new MailComposer({ from: this.config.mailFrom, ...mail }).compile();
    const from = message.getEnvelope().from || this.config.mailFrom;
    return deliverOverSmtp(await this.address, {
      envelope: { from, to: [mail.to] },
      raw: await message.build(),
    });
  }
}
