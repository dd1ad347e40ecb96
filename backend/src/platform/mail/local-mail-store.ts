import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { ConfigError, Config } from '../config/index.js';
import { readMail } from './read-mail.js';

export interface LocalMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly received_at: Date;
}

/** A real SMTP server on this machine that keeps mail to read instead of sending it. */
@Injectable()
export class LocalMailStore implements OnApplicationShutdown {
  private server: SMTPServer | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /** @returns the smtp:// address to send to */
  async listen(): Promise<string> {
    if (!this.config.isLocal) throw new ConfigError('SMTP_URL is not set.');
    // A development dependency: production never loads it.
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, done) => {
        readMail(stream)
          .then((mail) =>
            this.keep(
              session.envelope.rcptTo.map((each) => each.address),
              mail,
            ),
          )
          .then(() => done(), done);
      },
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port for local mail');
    return `smtp://127.0.0.1:${address.port}`;
  }

  async list(): Promise<LocalMail[]> {
    return this.dataSource.query(
      `SELECT id, recipient, subject, body, received_at FROM local_mail ORDER BY id DESC LIMIT 200`,
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.server) this.server.close(() => resolve());
      else resolve();
    });
  }

  private async keep(recipients: readonly string[], mail: { subject: string; text: string }) {
    for (const recipient of recipients) {
      await this.dataSource.query(
        `INSERT INTO local_mail (recipient, subject, body, received_at) VALUES ($1, $2, $3, now())`,
        [recipient, mail.subject, mail.text],
      );
    }
  }
}
