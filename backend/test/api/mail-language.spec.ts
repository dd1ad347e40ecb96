import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SendMailJob } from '../../src/notifications/mail/send-mail.job.js';
import { PutMessage, type Recipient } from '../../src/notifications/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { LocalMailStore } from '../../src/platform/mail/local-mail-store.js';
import { startPortal, type Client, type Portal } from '../portal/index.js';

let portal: Portal;
let yara: Client;

beforeAll(async () => {
  portal = await startPortal();
  yara = await portal.as('yara');
});
afterAll(() => portal.stop());
beforeEach(() => portal.dataSource.query(`DELETE FROM local_mail`));

let number = 0;

/** Puts a message in and mails it: what arrives, by address. */
async function mailsTo(to: Recipient, dueOn?: string) {
  number += 1;
  const key = `language-test:${number}`;
  await portal.app.get(UnitOfWork).run((tx) =>
    portal.app.get(PutMessage).put(tx, {
      key,
      applicationId: null,
      recipient: to,
      kind: 'invitation',
      values: { title: 'Lassen', reference: 'TV26-0001' },
      ...(dueOn !== undefined && { dueOn }),
    }),
  );
  const rows: { id: string }[] = await portal.dataSource.query(
    `SELECT id FROM message WHERE key = $1`,
    [key],
  );
  for (const { id } of rows) await portal.app.get(SendMailJob).handle({ messageId: id });
  const mails = await portal.app.get(LocalMailStore).list();
  return new Map(mails.map(({ recipient, subject, body }) => [recipient, { subject, body }]));
}

const toPerson = (who: Client): Recipient => ({
  key: who.personId,
  personId: who.personId,
  page: '/aanvragen',
});

describe('a mail', () => {
  it('is in Dutch to who never chose a language', async () => {
    const mails = await mailsTo(toPerson(yara), '2026-12-15');
    expect([...mails.values()]).toEqual([
      expect.objectContaining({ subject: 'Wij vragen iets van u, uiterlijk 15 december 2026' }),
    ]);
  });

  it('is in the language that its reader chose, with the day in it', async () => {
    const chosen = await yara.put('/v1/session/language', { language: 'en' });
    expect(chosen.body).toMatchObject({ person: { language: 'en' } });
    expect((await yara.get('/v1/session')).body).toMatchObject({ person: { language: 'en' } });
    const [mail] = (await mailsTo(toPerson(yara), '2026-12-15')).values();
    expect(mail?.subject).toBe('We ask something of you, by 15 December 2026');
    expect(mail?.body).not.toContain('Log in');
  });

  it('of an organisation is to each of its people in their own language', async () => {
    const bakery = { kvk: '90000077', name: 'Bakkerij', kind: 'other', brin: null, address: [] };
    const baker = (sub: string) =>
      portal.signIn({
        sub,
        name: sub,
        email: `${sub}@bakker.example`,
        represents: [bakery],
        roles: [],
      });
    const [, ann] = [await baker('jan'), await baker('ann')];
    await ann.put('/v1/session/language', { language: 'en' });
    const rows: { id: string }[] = await portal.dataSource.query(
      `SELECT id FROM organisation WHERE kvk = $1`,
      [bakery.kvk],
    );
    const organisationId = rows[0]?.id ?? '';
    const mails = await mailsTo({ key: organisationId, organisationId, page: '/aanvragen' });
    expect(mails.get('jan@bakker.example')?.subject).toBe(
      'Er staat een nieuw bericht voor u klaar',
    );
    expect(mails.get('ann@bakker.example')?.subject).toBe('There is a new message for you');
  });

  it('to an address that nobody here has is in both languages', async () => {
    const email = 'onbekend@bedrijf.example';
    const [mail] = (
      await mailsTo({ key: email, email, page: '/uitnodigingen/1' }, '2026-12-15')
    ).values();
    expect(mail?.subject).toBe(
      'Uitnodiging voor een subsidieaanvraag: antwoord uiterlijk 15 december 2026 / Invitation to a grant application: answer by 15 December 2026',
    );
    expect(mail?.body).toContain('Log in namens uw organisatie');
    expect(mail?.body).toContain('Sign in for your organisation');
  });

  it.each([undefined, {}, { language: 'de' }, { language: null }])(
    'is in no other language: %j is refused',
    async (body) => {
      expect((await yara.put('/v1/session/language', body)).status).toBe(400);
      expect((await yara.get('/v1/session')).body).toMatchObject({ person: { language: 'en' } });
    },
  );
});
