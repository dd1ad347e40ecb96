import type { Readable } from 'node:stream';

/** Reads subject and text of a mail as it came over SMTP. */
export async function readMail(stream: Readable): Promise<{ subject: string; text: string }> {
  // A development dependency: production never loads it.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(stream);
  return { subject: mail.subject ?? '', text: mail.text ?? '' };
}
