import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailChoiceView } from '@tranche/contracts';
import { UnitOfWork } from '../../../platform/database/index.js';
import { LocalMailStore } from '../../../platform/mail/local-mail-store.js';
import {
  bringTo,
  openTranche,
  startPortal,
  type Client,
  type Portal,
} from '../../../../test/portal/index.js';
import type { MessageKind } from '../../texts/message-texts.js';
import { PutMessage } from '../../put-message.js';
import { RetryMailJob } from '../retry-mail.job.js';
import { SendMailJob } from '../send-mail.job.js';
import { SendDigestsJob } from './send-digests.job.js';

let portal: Portal;
let yara: Client;

beforeAll(async () => {
  portal = await startPortal();
  portal.clock.set(Temporal.Instant.from('2026-12-01T10:00:00+01:00'));
  yara = await portal.as('yara');
});
afterAll(() => portal.stop());
beforeEach(async () => {
  await choose('at-once');
  await portal.app.get(RetryMailJob).handle();
  await mails();
});

const choose = async (choice: string, who = yara) =>
  (await who.put('/v1/mail-choice', { choice })).as(MailChoiceView);

/** What came in since the last look. */
async function mails() {
  const all = await portal.app.get(LocalMailStore).list();
  await portal.dataSource.query(`DELETE FROM local_mail`);
  return all;
}

let number = 0;

/** Tells somebody something, and mails it as the worker does. */
async function tell(kind: MessageKind, who = yara, dueOn?: string) {
  number += 1;
  const key = `digest-test:${number}`;
  await portal.app.get(UnitOfWork).run((tx) =>
    portal.app.get(PutMessage).put(tx, {
      key,
      applicationId: null,
      recipient: { key: who.personId, personId: who.personId, page: '/aanvragen' },
      kind,
      values: { title: 'Geheim plan', reference: 'TV26-0001' },
      ...(dueOn !== undefined && { dueOn }),
    }),
  );
  const rows: { id: string }[] = await portal.dataSource.query(
    `SELECT id FROM message WHERE key = $1`,
    [key],
  );
  for (const { id } of rows) await portal.app.get(SendMailJob).handle({ messageId: id });
  return rows[0]?.id ?? '';
}

const digests = () => portal.app.get(SendDigestsJob).handle();
const nextMorning = () => {
  portal.clock.advance({ hours: 24 });
  return digests();
};

describe('how often somebody is mailed', () => {
  it('is at once until she chooses', async () => {
    const noor = await portal.as('noor');
    expect((await noor.get('/v1/mail-choice')).body).toEqual({
      choice: 'at-once',
      nextDigestAt: null,
    });
    await tell('comment-mentioned', noor);
    const [mail] = await mails();
    expect(mail?.body).toContain('Hoe vaak u mail krijgt, kiest u op uw account:');
    expect(mail?.body).toMatch(/\/account\s*$/);
  });

  it('is said with the next overview, and is hers alone', async () => {
    const now = portal.clock.now().toZonedDateTimeISO('Europe/Amsterdam');
    const next = now.add({ days: 1 }).with({ hour: 7 }).toInstant();
    expect(await choose('daily')).toEqual({
      choice: 'daily',
      nextDigestAt: new Date(next.epochMilliseconds).toISOString(),
    });
    expect((await yara.get('/v1/mail-choice')).as(MailChoiceView).choice).toBe('daily');
    const other = (await portal.as('lotte')).get('/v1/mail-choice');
    expect((await other).as(MailChoiceView).choice).toBe('at-once');
  });

  it.each([undefined, {}, { choice: 'never' }, { choice: null }])(
    'is nothing else: %j is refused',
    async (body) => {
      expect((await yara.put('/v1/mail-choice', body)).status).toBe(400);
      expect((await yara.get('/v1/mail-choice')).as(MailChoiceView).choice).toBe('at-once');
    },
  );
});

describe('one mail a day', () => {
  it('tells at seven of what came in, once, however often the job runs', async () => {
    await choose('daily');
    await tell('comment-mentioned');
    await tell('comment-answered');
    await digests();
    expect(await mails()).toEqual([]);
    await Promise.all([nextMorning(), digests()]);
    await digests();
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^Uw overzicht van /);
    expect(mail?.body).toContain('Er staan 2 nieuwe berichten voor u klaar:');
    expect(mail?.body).not.toContain('Geheim plan');
    await nextMorning();
    expect(await mails()).toEqual([]);
  });

  it('leaves out what she has read meanwhile, and is not sent when that is all', async () => {
    await choose('daily');
    const read = await tell('comment-mentioned');
    await yara.put(`/v1/messages/${read}/read-marks`);
    await nextMorning();
    expect(await mails()).toEqual([]);
  });

  it.each<MessageKind>(['letter', 'letter-that-asks', 'reminder', 'recorded-views', 'receipt'])(
    'puts no %s off: that is mailed at once',
    async (kind) => {
      await choose('daily');
      await tell(kind);
      expect(await mails()).toHaveLength(1);
    },
  );

  it('puts off nothing that has a last day', async () => {
    await choose('daily');
    await tell('invitation', yara, '2027-01-15');
    expect(await mails()).toHaveLength(1);
  });

  it('gives what was held to who wants it at once after all', async () => {
    await choose('daily');
    await tell('comment-mentioned');
    await choose('at-once');
    await portal.app.get(RetryMailJob).handle();
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Er staat een nieuw bericht voor u klaar',
    ]);
    await nextMorning();
    expect(await mails()).toEqual([]);
  });

  it('tells of what was held before she wanted only what waits, and of nothing after', async () => {
    await choose('daily');
    await tell('comment-mentioned');
    await choose('waiting');
    await tell('comment-answered');
    await nextMorning();
    const [mail] = await mails();
    expect(mail?.body).toContain('Er staat 1 nieuw bericht voor u klaar:');
  });

  it('is in the language of its reader', async () => {
    await yara.put('/v1/session/language', { language: 'en' });
    await choose('daily');
    await tell('comment-mentioned');
    await nextMorning();
    const [mail] = await mails();
    expect(mail?.subject).toMatch(/^Your overview of /);
    expect(mail?.body).toContain('There is 1 new message for you:');
    await yara.put('/v1/session/language', { language: 'nl' });
  });
});

describe('what waits', () => {
  it('is told with its last day, the nearest first, until she has not signed in for long', async () => {
    const fatima = await portal.as('fatima');
    const tranche = await openTranche(portal);
    const { reference } = await bringTo(portal, 'filled', { tranche });
    await choose('waiting', fatima);
    await nextMorning();
    const [mail] = await mails();
    expect(mail?.recipient).toContain('fatima');
    expect(mail?.body).toContain('Wat op u wacht:');
    expect(mail?.body).toMatch(new RegExp(`\\(${reference}\\), uiterlijk \\d+ \\w+ 20\\d\\d`));
    portal.clock.advance({ hours: 24 * 91 });
    await digests();
    expect((await mails()).filter(({ recipient }) => recipient === mail?.recipient)).toEqual([]);
  });
});

describe('people who share an address', () => {
  it('are mailed at once unless each of them chose otherwise', async () => {
    const sharing = (sub: string) =>
      portal.signIn({
        sub,
        name: sub,
        email: 'samen@bakker.example',
        represents: [{ kvk: '90000077', name: 'Bakkerij', kind: 'other', brin: null, address: [] }],
        roles: [],
      });
    const [jan, ann] = [await sharing('jan'), await sharing('ann')];
    const [row]: { id: string }[] = await portal.dataSource.query(
      `SELECT id FROM organisation WHERE kvk = '90000077'`,
    );
    const tellBoth = async () => {
      number += 1;
      const key = `digest-test:${number}`;
      const organisationId = row?.id ?? '';
      await portal.app.get(UnitOfWork).run((tx) =>
        portal.app.get(PutMessage).put(tx, {
          key,
          applicationId: null,
          recipient: { key: organisationId, organisationId, page: '/aanvragen' },
          kind: 'partner-changed',
          values: {},
        }),
      );
      const rows: { id: string }[] = await portal.dataSource.query(
        `SELECT id FROM message WHERE key = $1`,
        [key],
      );
      for (const { id } of rows) await portal.app.get(SendMailJob).handle({ messageId: id });
    };
    await choose('daily', jan);
    await tellBoth();
    expect(await mails()).toHaveLength(1);
    await choose('waiting', ann);
    await tellBoth();
    expect(await mails()).toEqual([]);
    await nextMorning();
    expect((await mails()).filter(({ recipient }) => recipient.startsWith('samen'))).toHaveLength(
      1,
    );
  });
});
