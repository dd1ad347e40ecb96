import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/index.js';
import { LocalMailStore } from './local-mail-store.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/**
 * Sends mail over SMTP; in local mode to the sink of this process, over real SMTP as well. A connection
 * serves many mails: a greeting takes longer than a mail.
 */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | undefined;

  constructor(
    private readonly config: Config,
    private readonly sink: LocalMailStore,
  ) {}

  async send(mail: Mail): Promise<void> {
    this.transport ??= this.connect();
    await (await this.transport).sendMail({ from: this.config.mailFrom, ...mail });
  }

  private async connect(): Promise<Transporter> {
    const url = new URL(this.config.smtpUrl ?? (await this.sink.listen()));
    url.searchParams.set('pool', 'true');
    return createTransport(url.href);
  }

  /** After the jobs have ended; the sink waits until nobody is connected. */
  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }
}
