import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationView, MessageList } from '@tranche/contracts';
import { formatDate } from '@tranche/domain';
import { LetterRow } from './letter.row.js';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  type Portal,
} from '../../test/portal/index.js';
import { SendMailJob } from '../notifications/mail/send-mail.job.js';
import { MessageRow } from '../notifications/message.row.js';
import { RenderLetterJob } from './render-letter.job.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function decided(
  code: string,
  points?: number,
): Promise<{ reference: string; letter: LetterRow }> {
  const tranche = await openTranche(portal, { code });
  const { reference } = await bringTo(portal, 'decided', {
    tranche,
    ...(points !== undefined && { points }),
  });
  const letters = await portal.dataSource.query<{ id: string }[]>(
    `SELECT l.id FROM letter l JOIN application a ON a.id = l.application_id
     WHERE a.reference = $1`,
    [reference],
  );
  expect(letters).toHaveLength(1);
  const letter = await portal.dataSource.manager.findOneByOrFail(LetterRow, {
    id: letters[0]?.id ?? '',
  });
  return { reference, letter };
}

function wordsOf({ composed }: LetterRow): string {
  return JSON.stringify(composed.blocks);
}

function headingsOf({ composed }: LetterRow): string[] {
  return composed.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
}

describe('the award letter of a decided application', () => {
  let reference: string;
  let letter: LetterRow;

  beforeAll(async () => {
    ({ reference, letter } = await decided('rif-award'));
  });

  it('is composed in the transaction of the decision and says all that the law asks', () => {
    expect(letter.kind).toBe('award');
    expect(headingsOf(letter)).toEqual([
      'Besluit',
      'Waarom krijgt u subsidie?',
      'Waarvoor en wanneer',
      'Hoeveel subsidie',
      'Cofinanciering',
      'Voorschotten',
      'Waaraan moet u zich houden',
      'Vaststelling',
      'Staatssteun',
      'Bent u het er niet mee eens?',
      'Heeft u vragen?',
    ]);
    const words = wordsOf(letter);
    expect(words).toContain('plaats 1 van');
    expect(words).toContain('Zij adviseert positief');
    expect(words).toContain('1.000.000');
    expect(words).toMatch(/ten minste €.+ten hoogste €/);
    expect(words).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
  });

  it('ends the objection term six weeks after the day of sending', () => {
    const sent = Temporal.PlainDate.from(letter.composed.date);
    const until = letter.composed.data['decision'];
    expect(until).toMatchObject({
      objectionUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    const { objectionUntil } = Object.assign({ objectionUntil: '' }, until);
    expect(sent.until(objectionUntil, { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(42);
  });

  it('is rendered once, with one message and one mail, however often the job runs', async () => {
    const job = portal.app.get(RenderLetterJob);
    await job.handle({ letterId: letter.id });
    await Promise.all([job.handle({ letterId: letter.id }), job.handle({ letterId: letter.id })]);
    const messages = await portal.dataSource.manager.findBy(MessageRow, { letterId: letter.id });
    expect(messages).toHaveLength(1);
    const [message] = messages;
    const mailing = portal.app.get(SendMailJob);
    const data = { messageId: message?.id ?? '' };
    await mailing.handle(data);
    await Promise.all([mailing.handle(data), mailing.handle(data)]);
    const mails: { subject: string; body: string }[] = await portal.dataSource.query(
      `SELECT DISTINCT ON (recipient) subject, body FROM local_mail WHERE body LIKE '%/berichten%'`,
    );
    const [{ count }]: [{ count: number }] = await portal.dataSource.query(
      `SELECT count(*)::int AS count FROM local_mail`,
    );
    expect(count).toBe(mails.length);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, body } of mails) {
      expect(`${subject} ${body}`).not.toContain(reference);
      expect(`${subject} ${body}`).not.toMatch(/subsidie verleend|Fatima|ROC|€/i);
    }
  });

  it('stands in the message box, on the page of the application and as a file', async () => {
    const fatima = await portal.as('fatima');
    const { items } = (await fatima.get('/v1/messages')).as(MessageList);
    expect(items.filter((each) => each.letterId === letter.id)).toHaveLength(1);
    const view = (await fatima.get(`/v1/applications/${reference}`)).as(ApplicationView);
    expect(view.letters.map((each) => each.id)).toEqual([letter.id]);
    const pdf = await fatima.get(`/v1/letters/${letter.id}/pdf`);
    expect(pdf.status).toBe(200);
  });
});

it('names in a rejection every criterion that was not sufficient', async () => {
  const { letter } = await decided('rif-reject', 1);
  expect(letter.kind).toBe('rejection-quality');
  const { composed } = letter;
  const listed = composed.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.filter((row) => row.includes('onvoldoende')) : [],
  );
  expect(listed.length).toBeGreaterThanOrEqual(5);
  expect(headingsOf(letter)).toContain('Opnieuw aanvragen');
  await portal.app.get(RenderLetterJob).handle({ letterId: letter.id });
});

describe('a letter that had to wait past midnight', () => {
  it('gets the date of sending and the term of objection that follows, once', async () => {
    const { letter } = await decided('rif-late-letter');
    const decidedOn = Temporal.PlainDate.from(letter.composed.date);
    portal.clock.advance({ hours: 24 });
    const job = portal.app.get(RenderLetterJob);
    await Promise.all([job.handle({ letterId: letter.id }), job.handle({ letterId: letter.id })]);
    portal.clock.advance({ hours: 24 });
    await job.handle({ letterId: letter.id });

    const { manager } = portal.dataSource;
    const sent = await manager.findOneByOrFail(LetterRow, { id: letter.id });
    const sentOn = decidedOn.add({ days: 1 });
    expect(sent.composed.date).toBe(sentOn.toString());
    const { objectionUntil } = Object.assign(
      { objectionUntil: '' },
      sent.composed.data['decision'],
    );
    const days = sentOn.until(objectionUntil, { largestUnit: 'days' }).days;
    expect(days).toBeGreaterThanOrEqual(42);
    expect(headingsOf(sent)).toEqual(headingsOf(letter));
    expect(await manager.countBy(MessageRow, { letterId: letter.id })).toBe(1);
  });
});

it('says of a letter that asks something by when, in the box and in the mail', async () => {
  const tranche = await openTranche(portal, { code: 'rif-asked' });
  const { reference } = await bringTo(portal, 'submitted', { tranche });
  await transition(portal, 'lotte', reference, 'ask-supplement', 'De begroting ontbreekt.');
  const [letter]: { id: string; due_on: string }[] = await portal.dataSource.query(
    `SELECT l.id, d.due_on::text FROM application a JOIN letter l ON l.application_id = a.id
     JOIN deadline d ON d.application_id = a.id AND d.kind = 'repair' WHERE a.reference = $1`,
    [reference],
  );
  await portal.app.get(RenderLetterJob).handle({ letterId: letter?.id ?? '' });
  const [message] = await portal.dataSource.manager.findBy(MessageRow, {
    letterId: letter?.id ?? '',
  });
  const dueOn = Temporal.PlainDate.from(letter?.due_on ?? '');
  const [day, inEnglish] = [formatDate(dueOn, 'nl'), formatDate(dueOn, 'en')];
  expect(message?.body.nl).toContain(`Daarin vragen wij iets van u, uiterlijk op ${day}: `);
  expect(message?.subject.en).toBe(`We ask something of you for ${reference}, by ${inEnglish}`);
  await portal.app.get(SendMailJob).handle({ messageId: message?.id ?? '' });
  const mails: { subject: string; body: string }[] = await portal.dataSource.query(
    `SELECT subject, body FROM local_mail WHERE body LIKE $1`,
    [`%/berichten/${message?.id}%`],
  );
  expect(mails.length).toBeGreaterThan(0);
  for (const { subject, body } of mails) {
    expect(subject).toBe(`Wij vragen iets van u, uiterlijk ${day}`);
    expect(body).toContain(`uiterlijk op ${day}`);
    expect(`${subject} ${body}`).not.toContain(reference);
  }
});
