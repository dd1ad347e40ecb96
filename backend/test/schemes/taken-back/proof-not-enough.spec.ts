import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepDeadlines } from '../../../src/deadlines/sweep/sweep-deadlines.js';
import {
  act,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../portal/index.js';
import { officer } from '../office.js';
import { grantInParts } from '../plans/topsector-grant.js';
import { dueOf, granted, inWords, messagesOf, takenBackOf } from './taken-back.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben] = await Promise.all([portal.as('lotte'), portal.as('ruben')]);
}, 120_000);
afterAll(() => portal.stop());

const today = () => portal.clock.today();
const wait = (days: number) => portal.clock.advance({ hours: 24 * days });

async function lastLetter(reference: string): Promise<string> {
  const [row]: { composed: object }[] = await portal.dataSource.query(
    `SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
     WHERE a.reference = $1 ORDER BY l.composed_at DESC LIMIT 1`,
    [reference],
  );
  return JSON.stringify(row?.composed);
}

describe('a proof of the first year that is not enough', () => {
  let reference: string;
  let student: Client;
  const record = () =>
    officer(portal, reference, 'record-exam-proof', {
      examPassedOn: today().toString(),
      examProofReceivedOn: today().toString(),
    });
  const notEnough = { motivation: 'Dit is een cijferlijst, niet de propedeuse.' };

  beforeAll(async () => {
    ({ reference, applicant: student } = await granted(portal, grantInParts, 'call-back'));
  }, 120_000);

  it('leaves the student the days she had when she sent it, and a letter says what is missing', async () => {
    const due = await dueOf(lotte, reference, 'exam-proof');
    if (!due) throw new Error('No term runs');
    wait(30);
    const left = today().until(due).days;
    await record();
    wait(40);
    expect((await attempt(ruben, reference, 'ask-proof-again')).status).toBe(409);
    await act(ruben, reference, 'ask-proof-again', notEnough);
    for (const kind of ['exam-proof', 'duty:exam-proof:1']) {
      expect(today().until((await dueOf(lotte, reference, kind)) ?? today()).days).toBe(left);
    }
    expect((await renderLetters(portal, reference)).at(-1)).toBe('proof-not-enough');
    const letter = await lastLetter(reference);
    expect(letter).toContain(notEnough.motivation);
    expect(letter).toContain(inWords(due.add({ days: 40 })));
    // It is a letter that asks, and her box says until when.
    const { text } = await student.get('/v1/messages');
    expect(text).toContain(`uiterlijk op ${inWords(due.add({ days: 40 }))}`);
  });

  it('gives four weeks at least, and is not closed before they are over', async () => {
    const due = await dueOf(lotte, reference, 'exam-proof');
    if (!due) throw new Error('No term runs');
    const sweep = () => portal.app.get(SweepDeadlines).sweep();
    wait(today().until(due).days);
    await sweep();
    wait(1);
    await sweep();
    await record();
    // It had come in, and nobody wrote that it had not.
    expect(await messagesOf(portal, reference, 'receipt-in-order')).toEqual([]);
    wait(14);
    await act(ruben, reference, 'ask-proof-again', notEnough);
    const again = await dueOf(lotte, reference, 'exam-proof');
    expect(again).toEqual(today().add({ weeks: 4 }));
    expect((await attempt(lotte, reference, 'propose-closing')).status).toBe(409);
    const { deadlines } = await view(student, reference);
    const lines = deadlines.findLast(({ kind }) => kind === 'exam-proof')?.derivation ?? [];
    expect(lines.map(({ text }) => text.nl).join()).toContain('ten minste 4 weken vanaf');
    // What was taken back is not told as a receipt that never was.
    expect(await takenBackOf(portal, reference)).toEqual([]);
    // She is reminded of the new last day, and hears that it is over, as she was of the one before.
    wait(14);
    await sweep();
    wait(15);
    await sweep();
    const day = inWords(again ?? today());
    expect(
      (await messagesOf(portal, reference, 'reminder')).filter((body) => body.includes(day)),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`eindigt op ${day}`),
        expect.stringContaining(`is op ${day} een termijn geëindigd`),
      ]),
    );
  });
});
