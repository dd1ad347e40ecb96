import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { RetryMailJob } from '../../src/notifications/mail/retry-mail.job.js';
import { SendMailJob } from '../../src/notifications/mail/send-mail.job.js';
import { JobRegistry } from '../../src/platform/jobs/index.js';
import { deliverOverSmtp } from '../../src/platform/mail/smtp-delivery.js';
import { eventually } from '../eventually.js';
import { bringTo, openTranche, startPortal, startWorker, type Portal } from '../portal/index.js';

/** How a mail server behaves badly, by the step at which it does. */
type Manner = 'well' | 'hangs' | 'busy' | 'refuses' | 'hangs-after-data' | 'drops-after-data';

let server: Server;
let url: string;
let manner: Manner = 'well';
/** The mails that the server had in hand, whatever it said about them. */
let taken: string[] = [];
const sockets = new Set<Socket>();

function converse(socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  if (manner === 'hangs') return;
  let mail: string | undefined;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (mail !== undefined) {
      if (line !== '.') return void (mail += `${line}\n`);
      taken.push(mail);
      mail = undefined;
      if (manner === 'hangs-after-data') return;
      if (manner === 'drops-after-data') return void socket.destroy();
      return void say('250 taken');
    }
    if (line.startsWith('RCPT') && manner === 'busy') return void say('451 later');
    if (line.startsWith('RCPT') && manner === 'refuses') return void say('550 nobody');
    if (line === 'DATA') mail = '';
    say(line === 'DATA' ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 fine');
  };
  let rest = '';
  socket.on('data', (piece) => {
    const lines = `${rest}${piece.toString()}`.split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say('220 ready');
}

beforeAll(async () => {
  server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address ? `smtp://127.0.0.1:${address.port}` : '';
});
afterEach(() => {
  taken = [];
  manner = 'well';
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const MAIL = {
  envelope: { from: 'portal@subsidies.example', to: ['fatima@school.example'] },
  raw: Buffer.from('Message-ID: <1@subsidies.example>\r\n\r\nEr is een bericht.\r\n'),
};
const deliver = (how: Manner) => {
  manner = how;
  return deliverOverSmtp(url, MAIL, { silenceMs: 300, patienceMs: 2_000 });
};

describe('one mail', () => {
  it.each<[Manner, string]>([
    ['well', 'sent'],
    ['hangs', 'failed'],
    ['busy', 'failed'],
    ['refuses', 'refused'],
    ['hangs-after-data', 'unsure'],
    ['drops-after-data', 'unsure'],
  ])('to a server that behaves so: %s, is %s', async (how, outcome) => {
    expect((await deliver(how)).outcome).toBe(outcome);
  });

  it('is not sent when nobody listens', async () => {
    expect((await deliverOverSmtp('smtp://127.0.0.1:1', MAIL)).outcome).toBe('failed');
  });
});

describe('the mails of the portal', () => {
  let portal: Portal;
  let messageId: string;

  beforeAll(async () => {
    portal = await startPortal({ SMTP_URL: url });
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'submitted', { tranche });
    const rows: { id: string }[] = await portal.dataSource.query(
      `SELECT m.id FROM message m JOIN application a ON a.id = m.application_id
       WHERE a.reference = $1 AND m.organisation_id IS NOT NULL LIMIT 1`,
      [reference],
    );
    messageId = rows[0]?.id ?? '';
  }, 60_000);
  afterAll(() => portal.stop());

  const send = () => portal.app.get(SendMailJob).handle({ messageId });
  const retry = async (minutes: number) => {
    portal.clock.advance({ minutes });
    await portal.app.get(RetryMailJob).handle();
  };
  const states = async () => {
    const rows: { state: string; tries: number }[] = await portal.dataSource.query(
      `SELECT state, tries FROM mail WHERE message_id = $1 ORDER BY address`,
      [messageId],
    );
    return rows;
  };
  /** Each as process and beginning: the next transaction of that process is another one. */
  const openTransactions = async () => {
    const rows: { transaction: string }[] = await portal.dataSource.query(
      `SELECT pid || ' ' || xact_start AS transaction FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'tranche'
       AND state LIKE 'idle in transaction%'`,
    );
    return rows.map(({ transaction }) => transaction);
  };
  const anew = () => portal.dataSource.query(`DELETE FROM mail`);
  const identifiers = () => new Set(taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]));

  it('go out once, however often the job runs', async () => {
    await Promise.all([send(), send(), send()]);
    await send();
    const sent = await states();
    expect(sent.every(({ state, tries }) => state === 'sent' && tries === 1)).toBe(true);
    expect(taken).toHaveLength(sent.length);
    await anew();
  });

  it('that may have arrived are sent once more, a quarter later, with the same identifier', async () => {
    manner = 'drops-after-data';
    await send();
    const addresses = (await states()).length;
    expect(taken).toHaveLength(addresses);
    await retry(1);
    expect(taken).toHaveLength(addresses);
    for (const _ of Array.from({ length: 10 })) await retry(15);
    expect(taken).toHaveLength(2 * addresses);
    expect(identifiers().size).toBe(1);
    expect((await states()).every(({ state }) => state === 'given-up')).toBe(true);
    await anew();
  });

  it('are tried again while the server is busy, and go out when it is not', async () => {
    manner = 'busy';
    await send();
    await retry(1);
    await retry(1);
    expect((await states()).map(({ tries }) => tries)).toContain(2);
    manner = 'well';
    await retry(60);
    expect((await states()).every(({ state }) => state === 'sent')).toBe(true);
    await anew();
  });

  it('that a process died over are not sent by two at once, and at most once more', async () => {
    await portal.dataSource.query(
      `INSERT INTO mail (message_id, address, state, tries, unsure, next_try_at, at)
       SELECT m.id, p.email, 'sending', 1, 0, $2, $2 FROM message m
       JOIN representation r ON r.organisation_id = m.organisation_id
       JOIN person p ON p.id = r.person_id WHERE m.id = $1`,
      [messageId, new Date(portal.clock.now().add({ minutes: 5 }).epochMilliseconds)],
    );
    await send();
    expect(taken).toHaveLength(0);
    await retry(6);
    expect(taken).toHaveLength((await states()).length);
    await anew();
  });

  it('hold no transaction while the server says nothing, and no lane but their own', async () => {
    const { context } = await startWorker(portal, { SMTP_URL: url });
    const registry = context.get(JobRegistry);
    expect([registry.laneOf('send-mail'), registry.laneOf('render-letter')]).toEqual([
      'outside',
      'work',
    ]);
    await anew();
    manner = 'hangs-after-data';
    const sending = send();
    // The worker has mails of its own to send: what counts is that this one is under way.
    await eventually(
      async () => taken.length > 0 && (await states()).some(({ state }) => state === 'sending'),
    );
    // The worker's own transactions come and go meanwhile: one that the mail holds would stay open.
    const atFirst = await openTransactions();
    await eventually(async () => {
      const still = new Set(await openTransactions());
      return atFirst.every((transaction) => !still.has(transaction));
    });
    expect((await states()).map(({ state }) => state)).toContain('sending');
    for (const socket of sockets) socket.destroy();
    manner = 'well';
    await sending;
  }, 60_000);
});
