import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, startPortal, view, type Client, type Portal } from '../../portal/index.js';
import { apply, openFor } from '../apply.js';
import { divideNow, officer } from '../office.js';
import { grantAtOnce } from '../plans/topsector-grant.js';
import { trainingVoucher } from '../plans/training-voucher.js';
import { awardedRif, received, RIF_2024 } from '../rif/rif-awarded.js';
import { dueOf, granted, inWords, messagesOf, setDue, takenBackOf } from './taken-back.js';

const WHY = 'Dit stuk hoort bij een ander dossier.';

let portal: Portal;
let lotte: Client;

beforeAll(async () => {
  portal = await startPortal();
  lotte = await portal.as('lotte');
}, 120_000);
afterAll(() => portal.stop());

const today = () => portal.clock.today();
const wait = (days: number) => portal.clock.advance({ hours: 24 * days });

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
    const due = await dueOf(lotte, reference, 'proof');
    if (!due) throw new Error('No term runs');
    await officer(portal, reference, 'receive-proof', { proofReceivedOn: today().toString() });
    wait(10);
    expect((await attempt(lotte, reference, 'take-back-proof')).status).toBe(409);
    await act(lotte, reference, 'take-back-proof', { motivation: WHY });
    const again = await dueOf(lotte, reference, 'proof');
    expect(due.until(again ?? due).days).toBeGreaterThanOrEqual(10);
    expect((await view(applicant, reference)).state.state).toBe('proof-asked');
    expect(await takenBackOf(portal, reference)).toEqual([
      expect.stringContaining(`Reden: ${WHY}`),
    ]);
  });

  it('of an account goes back to where the file was, with its terms and its duty', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await setDue(portal, reference, 'duty:account:1', today().subtract({ days: 1 }));
    await act(lotte, reference, 'demand-account');
    const due = await dueOf(lotte, reference, 'account');
    const account = received(portal, { differsFromReport: false });
    await act(lotte, reference, 'receive-account', account);
    // Corrected in between.
    await act(lotte, reference, 'receive-account', account);
    expect(await dueOf(lotte, reference, 'account')).toBeNull();
    wait(5);
    const offered = (await view(lotte, reference)).transitions
      .map(({ transition }) => transition)
      .filter((each) => each.startsWith('take-back-account'));
    expect(offered).toEqual(['take-back-account-account-demanded']);
    await act(lotte, reference, 'take-back-account-account-demanded', { motivation: WHY });
    const { state, deadlines } = await view(lotte, reference);
    expect(state.state).toBe('account-demanded');
    const again = (await dueOf(lotte, reference, 'account')) ?? today();
    expect(due?.until(again).days).toBeGreaterThanOrEqual(5);
    const standing = (kind: string) => deadlines.findLast((each) => each.kind === kind)?.standing;
    expect([standing('determination'), standing('duty:account:1')]).toEqual(['ended', 'lapsed']);
    // Nothing was determined, in time or not.
    expect(deadlines.findLast(({ kind }) => kind === 'determination')?.ending).toBe('dropped');
    const [told, ...more] = await takenBackOf(portal, reference);
    expect(more).toEqual([]);
    expect(told).toContain(`Reden: ${WHY}`);
    // The day of the demand counts, and no longer that of the duty.
    expect(told).toContain(`“Verantwoording insturen” loopt weer, tot en met ${inWords(again)}.`);
    expect(told).not.toContain('De laatste dag hiervoor');

    // After an intention the time for views is told as well, and our own term is not.
    await setDue(portal, reference, 'account', today().subtract({ days: 1 }));
    const input = { withoutAccountAmount: 1_000_000, withoutAccountWeighing: 'Niets te zien.' };
    await act(lotte, reference, 'announce-without-account', { input });
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    await act(lotte, reference, 'take-back-account-without-account-announced', { motivation: WHY });
    const views = inWords((await dueOf(lotte, reference, 'without-account-views')) ?? today());
    const last = (await takenBackOf(portal, reference)).find((body) => body !== told);
    expect(last).toContain(`“Zienswijze geven” loopt weer, tot en met ${views}.`);
    expect(last).not.toContain('Vaststelling');
  });

  it('is still asked for when another piece is there again', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const midterm = { input: { midtermReceivedOn: today().toString() } };
    await act(lotte, reference, 'receive-midterm', midterm);
    await act(lotte, reference, 'take-back-midterm', { motivation: WHY });
    await setDue(portal, reference, 'duty:account:1', today().subtract({ days: 1 }));
    await act(lotte, reference, 'demand-account');
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    const unread = async () =>
      portal.dataSource.query<{ body: string }[]>(
        `SELECT DISTINCT m.body->>'nl' AS body FROM message m
         JOIN application a ON a.id = m.application_id
         WHERE a.reference = $1 AND m.key LIKE 'receipt-taken-back:%' AND m.read_at IS NULL`,
        [reference],
      );
    await act(lotte, reference, 'take-back-account-account-demanded', { motivation: WHY });
    expect(await unread()).toHaveLength(2);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    expect(await unread()).toEqual([{ body: expect.stringContaining('voortgangsrapportage') }]);
  });

  it('is told as well where no day hangs on it', async () => {
    const { reference } = await granted(portal, grantAtOnce, 'call-mistake');
    await officer(portal, reference, 'receive-account', {
      accountReceivedOn: today().toString(),
      isDone: true,
    });
    await act(lotte, reference, 'take-back-account', { motivation: WHY });
    expect(await takenBackOf(portal, reference)).toEqual([
      expect.stringContaining(`Reden: ${WHY}`),
    ]);
  });

  it('gives back the days on which it stood there, whatever day was typed', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    wait(30);
    const late = today().subtract({ days: 10 });
    await setDue(portal, reference, 'duty:midterm-report:1', late);
    await act(lotte, reference, 'receive-midterm', {
      input: { midtermReceivedOn: today().subtract({ days: 20 }).toString() },
    });
    wait(5);
    await act(lotte, reference, 'take-back-midterm', { motivation: WHY });
    const { deadlines } = await view(lotte, reference);
    const duty = deadlines.findLast(({ kind }) => kind === 'duty:midterm-report:1');
    expect([duty?.standing, duty?.dueOn]).toEqual(['lapsed', late.toString()]);
    const [told] = await takenBackOf(portal, reference);
    expect(told).toContain(`De laatste dag hiervoor was ${inWords(late)}.`);
    expect(deadlines.findLast(({ kind }) => kind === 'midterm')?.ending).toBe('dropped');
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
    expect(await messagesOf(portal, reference, 'receipt-in-order')).toEqual([]);
    await record();
    // Whoever read that it was not there reads that it is, and need not do anything.
    expect(await messagesOf(portal, reference, 'receipt-in-order')).toEqual([
      expect.stringContaining(`dat het er was op ${inWords(today())}.`),
    ]);
    expect((await view(lotte, reference)).procedures.at(-1)).toMatchObject({ endedAt: null });
  });
});
