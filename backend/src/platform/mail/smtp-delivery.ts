import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

/** What became of a mail: `unsure` when the server had it and never said that it took it. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'failed' | 'unsure'; readonly reason: string };

export interface MailToDeliver {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: Buffer;
}

/** A server that says nothing for this long is left. */
const SILENCE_MS = 15_000;
/** A server that keeps talking and never ends is left as well. */
const PATIENCE_MS = 45_000;

/** Hands one mail to an SMTP server over a connection of its own, and never waits for ever. */
export async function deliverOverSmtp(
  smtpUrl: string,
  { envelope, raw }: MailToDeliver,
  patience = { silenceMs: SILENCE_MS, patienceMs: PATIENCE_MS },
): Promise<Delivery> {
  let isHandedOver = false;
  // Read only once the server has asked for the content: before that it has nothing to deliver.
  const content = Readable.from(
    (function* () {
      isHandedOver = true;
      yield raw;
    })(),
  );
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({
    ...server,
    dnsTimeout: patience.silenceMs,
    connectionTimeout: patience.silenceMs,
    greetingTimeout: patience.silenceMs,
    socketTimeout: patience.silenceMs,
  });
  const timer = setTimeout(
    () => connection.emit('error', new Error('ETIMEDOUT')),
    patience.patienceMs,
  );
  try {
    await new Promise<void>((resolve, reject) => {
      const then = (step: () => void) => (error?: Error | null) => (error ? reject(error) : step());
      const send = () =>
        connection.send({ from: envelope.from, to: [...envelope.to] }, content, then(resolve));
      connection.on('error', reject);
      connection.connect(then(() => (auth ? connection.login(auth, then(send)) : send())));
    });
    connection.quit();
    return { outcome: 'sent' };
  } catch (error) {
    connection.close();
    return { outcome: outcomeOf(error, isHandedOver), reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** A server that answers with a number has not taken the mail; one that falls silent may have. */
function outcomeOf(error: unknown, isHandedOver: boolean): 'refused' | 'failed' | 'unsure' {
  const answer = Number(fieldOf(error, 'responseCode'));
  if (answer > 0) return answer >= 500 && isAboutTheMail(error) ? 'refused' : 'failed';
  return isHandedOver ? 'unsure' : 'failed';
}

/** What a server says of the whole connection, such as a wrong password, is no word on this mail. */
function isAboutTheMail(error: unknown): boolean {
  return ['EENVELOPE', 'EMESSAGE'].includes(fieldOf(error, 'code'));
}

/** By code only: the words of a server may hold an address. */
function reasonOf(error: unknown): string {
  return `${fieldOf(error, 'code')} ${fieldOf(error, 'responseCode')}`.trim() || 'no answer';
}

function fieldOf(error: unknown, field: 'code' | 'responseCode'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
