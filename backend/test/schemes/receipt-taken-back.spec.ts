import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  assess,
  assign,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideAfterClosing, divideNow, officer } from './office.js';
import { grantInParts } from './plans/topsector-grant.js';
import { trainingVoucher } from './plans/training-voucher.js';
import { awardedRif, received, RIF_2024 } from './rif/rif-awarded.js';

const JURY = ['henk', 'amina'];
const WHY = 'Dit stuk hoort bij een ander dossier.';

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

async function dueOf(reference: string, kind: string) {
  const { deadlines } = await view(lotte, reference);
  const term = deadlines.findLast((each) => each.kind === kind);
  return term?.standing === 'running' ? Temporal.PlainDate.from(term.dueOn ?? '') : null;
}

async function takenBackOf(reference: string): Promise<readonly string[]> {
  const rows: { body: string }[] = await portal.dataSource.query(
    `SELECT DISTINCT m.body->>'nl' AS body FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.key LIKE 'receipt-taken-back:%'`,
    [reference],
  );
  return rows.map(({ body }) => body);
}

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
    const tranche = await openFor(portal, grantInParts, { code: 'call-back' });
    const applied = await apply(portal, grantInParts, tranche);
    ({ reference, applicant: student } = applied);
    await officer(portal, reference, 'declare-complete');
    await assign(portal, reference, JURY);
    await assess(portal, reference, 4, JURY);
    await divideAfterClosing(portal, tranche);
  }, 120_000);

  it('leaves the student the days she had when she sent it, and a letter says what is missing', async () => {
    const due = await dueOf(reference, 'exam-proof');
    if (!due) throw new Error('No term runs');
    wait(30);
    const left = today().until(due).days;
    await record();
    wait(40);
    expect((await attempt(ruben, reference, 'ask-proof-again')).status).toBe(409);
    await act(ruben, reference, 'ask-proof-again', notEnough);
    for (const kind of ['exam-proof', 'duty:exam-proof:1']) {
      expect(today().until((await dueOf(reference, kind)) ?? today()).days).toBe(left);
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
    const due = await dueOf(reference, 'exam-proof');
    if (!due) throw new Error('No term runs');
    wait(today().until(due).days);
    await record();
    wait(14);
    await act(ruben, reference, 'ask-proof-again', notEnough);
    const again = await dueOf(reference, 'exam-proof');
    expect(again).toEqual(today().add({ weeks: 4 }));
    expect((await attempt(lotte, reference, 'propose-closing')).status).toBe(409);
    const { deadlines } = await view(student, reference);
    const lines = deadlines.findLast(({ kind }) => kind === 'exam-proof')?.derivation ?? [];
    expect(lines.map(({ text }) => text.nl).join()).toContain('ten minste 4 weken vanaf');
    // What was taken back is not told as a receipt that never was.
    expect(await takenBackOf(reference)).toEqual([]);
  });
});

describe('a receipt that was recorded by mistake', () => {
  it('of a proof of a sample is taken back, told with its reason, and the weeks run again', async () => {
    const tranche = await openFor(portal, trainingVoucher);
    const courseEndsOn = today().add({ days: 60 }).toString();
    const { reference, applicant } = await apply(portal, trainingVoucher, tranche, {
      answers: { courseCost: 200_000, courseEndsOn },
    });
    await divideNow(portal, tranche);
    wait(61);
    await officer(portal, reference, 'ask-proof');
    const due = await dueOf(reference, 'proof');
    if (!due) throw new Error('No term runs');
    await officer(portal, reference, 'receive-proof', { proofReceivedOn: today().toString() });
    wait(10);
    expect((await attempt(lotte, reference, 'take-back-proof')).status).toBe(409);
    await act(lotte, reference, 'take-back-proof', { motivation: WHY });
    const again = await dueOf(reference, 'proof');
    expect(due.until(again ?? due).days).toBeGreaterThanOrEqual(10);
    expect((await view(applicant, reference)).state.state).toBe('proof-asked');
    expect(await takenBackOf(reference)).toEqual([expect.stringContaining(`Reden: ${WHY}`)]);
  });

  it('of an account goes back to where the file was, with its terms and its duty', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await portal.dataSource.query(
      `UPDATE deadline d SET due_on = $2 FROM application a
       WHERE a.id = d.application_id AND a.reference = $1 AND d.kind = 'duty:account:1'`,
      [reference, today().subtract({ days: 1 }).toString()],
    );
    await act(lotte, reference, 'demand-account');
    const due = await dueOf(reference, 'account');
    const account = received(portal, { differsFromReport: false });
    await act(lotte, reference, 'receive-account', account);
    // Corrected in between.
    await act(lotte, reference, 'receive-account', account);
    expect(await dueOf(reference, 'account')).toBeNull();
    wait(5);
    const offered = (await view(lotte, reference)).transitions
      .map(({ transition }) => transition)
      .filter((each) => each.startsWith('take-back-account'));
    expect(offered).toEqual(['take-back-account-account-demanded']);
    await act(lotte, reference, 'take-back-account-account-demanded', { motivation: WHY });
    const { state, deadlines } = await view(lotte, reference);
    expect(state.state).toBe('account-demanded');
    expect(due?.until((await dueOf(reference, 'account')) ?? due).days).toBeGreaterThanOrEqual(5);
    const standing = (kind: string) => deadlines.findLast((each) => each.kind === kind)?.standing;
    expect([standing('determination'), standing('duty:account:1')]).toEqual(['ended', 'lapsed']);
    expect(await takenBackOf(reference)).toEqual([expect.stringContaining(`Reden: ${WHY}`)]);
  });

  it('of a midterm report leaves a review that nobody has begun, to begin with the right one', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const record = () =>
      act(lotte, reference, 'receive-midterm', {
        input: { midtermReceivedOn: today().toString() },
      });
    await record();
    await act(lotte, reference, 'take-back-midterm', { motivation: WHY });
    const { deadlines, procedures } = await view(lotte, reference);
    expect(deadlines.findLast(({ kind }) => kind === 'duty:midterm-report:1')).toMatchObject({
      standing: 'running',
      metOn: null,
    });
    expect(procedures.every(({ endedAt }) => endedAt !== null)).toBe(true);
    await record();
    expect((await view(lotte, reference)).procedures.at(-1)).toMatchObject({ endedAt: null });
  });
});

function inWords(date: Temporal.PlainDate): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date.toString()}T00:00:00Z`));
}
