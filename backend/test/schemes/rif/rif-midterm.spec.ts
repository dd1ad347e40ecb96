import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationList } from '@tranche/contracts';
import {
  act,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../portal/index.js';
import { awardedRif, codeOf, previewed, received, RIF_2019, RIF_2024, WHY } from './rif-awarded.js';
import { waivedNow } from '../office.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  await signIn();
}, 120_000);
afterAll(() => portal.stop());

/** A session does not last as long as an award. */
async function signIn(): Promise<void> {
  [lotte, ruben, fatima] = await Promise.all([
    portal.as('lotte'),
    portal.as('ruben'),
    portal.as('fatima'),
  ]);
}

/** Whether an award goes on while it is reviewed, and what became of the review. */
async function standingOf(reference: string) {
  const { state, procedures } = await view(fatima, reference);
  return [state.state, ...procedures.map(({ name, stateLabel }) => [name, stateLabel.nl])];
}

const stateOf = async (reference: string) => (await view(fatima, reference)).state.state;

describe('the midterm report of a RIF award', () => {
  async function receive(reference: string, metOn = portal.clock.today().toString()) {
    const { deadlines } = await view(lotte, reference);
    const duty = deadlines.find(({ kind }) => kind === 'duty:midterm-report:1');
    const path = `/v1/applications/${reference}/duties/${duty?.id}/receipt`;
    return lotte.put(path, { metOn });
  }
  const termOf = async (reference: string, kind: string) => {
    const { deadlines } = await view(lotte, reference);
    return deadlines.find((each) => each.kind === kind)?.dueOn;
  };

  it('starts the term of twelve weeks on the day of its receipt, and lets the award go on', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const tomorrow = portal.clock.today().add({ days: 1 }).toString();
    const early = await receive(reference, tomorrow);
    expect([early.status, early.problem.errors?.[0]?.code]).toEqual([400, 'day-to-come']);
    // It comes in three days after the letter that asks for it, and is recorded later.
    const day = portal.clock.today().add({ days: 3 });
    portal.clock.advance({ hours: 5 * 24 });
    await signIn();
    expect((await receive(reference, day.toString())).status).toBe(200);
    expect((await receive(reference, day.toString())).status).toBe(200);
    expect(await termOf(reference, 'midterm')).toBe(day.add({ weeks: 12 }).toString());
    const { state, deadlines } = await view(lotte, reference);
    // The award stands as it was; what runs beside it waits for the office.
    expect(state).toMatchObject({ state: 'awarded', waitsFor: 'staff' });
    expect(await standingOf(reference)).toEqual([
      'awarded',
      ['midterm-review', 'Voortgangsrapportage in beoordeling'],
    ]);
    expect(deadlines.find(({ kind }) => kind === 'duty:midterm-report:1')).toMatchObject({
      standing: 'ended',
      metOn: day.toString(),
    });
    await act(ruben, reference, 'continue-award');
    expect(await standingOf(reference)).toEqual([
      'awarded',
      ['midterm-review', 'Gaat ongewijzigd door'],
    ]);
    expect(await renderLetters(portal, reference)).toEqual(['award', 'midterm-continued']);
    expect(
      await codeOf(
        attempt(lotte, reference, 'receive-midterm', {
          input: { midtermReceivedOn: day.toString() },
        }),
      ),
    ).toBe('duty-met');
  });

  it('can lower the award, with its advances, after the receiver was heard', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await receive(reference);
    const announce = (loweredAmount: number) =>
      attempt(lotte, reference, 'announce-lowering', { ...WHY, input: { loweredAmount } });
    expect(await codeOf(announce(100_000_000))).toBe('lowered-amount-not-lower');
    expect((await announce(70_000_000)).status).toBe(201);
    expect(await codeOf(attempt(ruben, reference, 'lower-award', WHY))).toBe('deadline-not-over');
    await act(lotte, reference, 'record-lowering-views', { input: waivedNow(portal) });

    const { letters, payments } = await previewed(ruben, reference, 'lower-award', WHY);
    const words = JSON.stringify(letters[0]?.blocks);
    expect(words).toMatch(/naar ten hoogste €\s700\.000.*De helft.*€\s1\.000\.000.*€\s700\.000/u);
    expect(payments.length).toBeGreaterThan(0);
    await act(ruben, reference, 'lower-award', WHY);
    const { awardedCents, payments: after, state } = await view(fatima, reference);
    expect([state.state, awardedCents]).toEqual(['awarded', 70_000_000]);
    const total = after.reduce((sum, { amountCents }) => sum + amountCents, 0);
    expect(total).toBe(70_000_000);

    // A third of the cost as in the award, up to what the award is now.
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    await act(ruben, reference, 'determine');
    expect((await view(fatima, reference)).determination).toMatchObject({
      awardedCents: 70_000_000,
      determinedCents: 70_000_000,
    });
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-lowering',
      'lowering',
      'determination',
    ]);
  });

  it('lets the account come in meanwhile, and the amount wait for it', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await receive(reference);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    expect((await standingOf(reference))[0]).toBe('account-received');
    expect(await codeOf(attempt(ruben, reference, 'determine'))).toBe('held-by-procedure');
    await act(ruben, reference, 'continue-award');
    await act(ruben, reference, 'determine');
    expect(await stateOf(reference)).toBe('determined');
    // Where the account is in, no review begins any more.
    const other = await awardedRif(portal, RIF_2024);
    await act(lotte, other, 'receive-account', received(portal, { differsFromReport: false }));
    const { transitions } = await view(lotte, other);
    expect(transitions.map(({ transition }) => transition)).not.toContain('receive-midterm');
    expect((await receive(other)).status).toBe(409);
  });

  it('ends an award of which an account had come in, and asks it to that day', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await receive(reference);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    const { deadlines: terms } = await view(lotte, reference);
    expect(JSON.stringify(terms)).toContain('dag van ontvangst');
    const subsidyEndsOn = portal.clock.today().add({ months: 1 }).toString();
    const input = { subsidyEndsOn, endedAmount: 40_000_000 };
    await act(lotte, reference, 'announce-ending', { ...WHY, input });
    // The office has the account, the receiver may give views: it is the turn of both.
    for (const whom of ['staff', 'applicant']) {
      const listed = await lotte.get(`/v1/applications/caseload?waitsFor=${whom}`);
      const found = listed.as(ApplicationList).items.find((each) => each.reference === reference);
      expect(found).toMatchObject({
        state: { state: 'account-received', waitsFor: 'staff' },
        running: [{ name: 'midterm-review', state: { waitsFor: 'applicant' } }],
        turns: ['staff', 'applicant'],
      });
    }
    await act(lotte, reference, 'record-ending-views', { input: waivedNow(portal) });
    await act(ruben, reference, 'end-award', WHY);
    expect(await standingOf(reference)).toEqual([
      'award-ended',
      ['midterm-review', 'Subsidie beëindigd'],
    ]);
    const { deadlines } = await view(lotte, reference);
    expect(deadlines.find(({ kind }) => kind === 'determination')?.standing).toBe('ended');
    const again = received(portal, { differsFromReport: false });
    await act(lotte, reference, 'receive-account', again);
    await act(ruben, reference, 'determine');
    expect((await view(fatima, reference)).determination?.determinedCents).toBe(40_000_000);
  });

  it('can end the award: no more advances, and an account of what was spent', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await receive(reference);
    const subsidyEndsOn = portal.clock.today().add({ months: 1 }).toString();
    const input = { subsidyEndsOn, endedAmount: 40_000_000 };
    await act(lotte, reference, 'announce-ending', { ...WHY, input });
    await act(fatima, reference, 'give-ending-views', {
      input: { views: 'Wij gaan liever door.' },
    });
    await act(ruben, reference, 'end-award', WHY);
    const { awardedCents, payments, state } = await view(fatima, reference);
    expect([state.state, awardedCents]).toEqual(['award-ended', 40_000_000]);
    const today = portal.clock.today().toString();
    for (const { status, dueOn } of payments) {
      expect([status, (dueOn ?? '') <= today]).toEqual(
        status === 'dropped' ? ['dropped', false] : ['planned', true],
      );
    }
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    await act(ruben, reference, 'determine');
    expect(await stateOf(reference)).toBe('determined');
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-ending',
      'ending',
      'determination',
    ]);
  });

  it('2019: goes by the committee, whose advice stands in the letter', async () => {
    const reference = await awardedRif(portal, RIF_2019);
    const day = portal.clock.today();
    await receive(reference);
    expect(await termOf(reference, 'midterm-advice')).toBe(day.add({ weeks: 8 }).toString());
    expect(await termOf(reference, 'midterm')).toBeUndefined();
    const advice = {
      midtermAdvice: 'De voortgang blijft achter.',
      midtermAdvisedOn: day.toString(),
    };
    await act(lotte, reference, 'record-midterm-advice', { input: advice });
    expect(await termOf(reference, 'midterm')).toBe(day.add({ weeks: 4 }).toString());
    await act(lotte, reference, 'announce-lowering', {
      ...WHY,
      input: { loweredAmount: 60_000_000 },
    });
    await act(fatima, reference, 'give-lowering-views', { input: { views: 'Dat klopt niet.' } });
    const { letters } = await previewed(ruben, reference, 'lower-award', WHY);
    expect(JSON.stringify(letters[0]?.blocks)).toContain('De voortgang blijft achter.');
    await act(ruben, reference, 'keep-amount', WHY);
    expect((await view(fatima, reference)).awardedCents).toBe(100_000_000);
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-lowering',
      'kept-amount',
    ]);
  });

  it('can lower the award when it does not come: only once it is late', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const announce = () =>
      attempt(lotte, reference, 'announce-lowering-for-lateness', {
        ...WHY,
        input: { loweredAmount: 90_000_000 },
      });
    expect(await codeOf(announce())).toBe('duty-not-late');
    await portal.dataSource.query(
      `UPDATE deadline SET due_on = '2020-01-01' FROM application a
       WHERE a.id = application_id AND a.reference = $1 AND kind = 'duty:midterm-report:1'`,
      [reference],
    );
    expect((await announce()).status).toBe(201);
    await act(fatima, reference, 'give-lowering-views', { input: { views: 'Zij is onderweg.' } });
    await act(ruben, reference, 'lower-award', WHY);
    expect((await view(fatima, reference)).awardedCents).toBe(90_000_000);
  });
});
