import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TransitionPreview } from '@tranche/contracts';
import type { Answers } from '@tranche/domain';
import {
  act,
  attempt,
  bringTo,
  decide,
  openTranche,
  rank,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;
let fatima: Client;
let calls = 0;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben, fatima] = await Promise.all([
    portal.as('lotte'),
    portal.as('ruben'),
    portal.as('fatima'),
  ]);
}, 120_000);
afterAll(() => portal.stop());

const BY_PARTNERS = { ownCents: 0, partners: { sanne: 140_000_000, mira: 60_000_000 } };
const PLANS = [
  { version: '2014', variant: 'standard', ...BY_PARTNERS },
  { version: '2014-amended', variant: 'standard', ...BY_PARTNERS },
  { version: '2019', variant: 'starter' },
  { version: '2024', variant: 'starter' },
];
const [, , PLAN_2019, PLAN_2024] = PLANS;

/** € 1,000,000 awarded of a budget of € 3,000,000. */
async function awarded(plan = PLAN_2024): Promise<string> {
  const { version = '2024', ...rest } = plan ?? {};
  const code = `hearing-${(calls += 1)}`;
  const tranche = await openTranche(portal, { code, version });
  const { reference } = await bringTo(portal, 'assessed', { tranche, ...rest });
  await rank(portal, tranche, version.startsWith('2014') ? [reference] : undefined);
  await decide(portal, tranche);
  return reference;
}

const WHY = { motivation: 'De helft van de lessen is niet gegeven.' };
const codeOf = async (answer: ReturnType<typeof attempt>) => {
  const { status, problem } = await answer;
  return status === 409 ? problem.errors?.[0]?.code : status;
};
async function previewed(client: Client, reference: string, transition: string, along = {}) {
  const { eventNumber } = await view(client, reference);
  const body = { transition, seen: eventNumber, ...along };
  const answer = await client.post(`/v1/applications/${reference}/previews`, body);
  return answer.as(TransitionPreview);
}
const stateOf = async (reference: string) => (await view(fatima, reference)).state.state;
const account = (more: Answers): { input: Answers } => ({
  input: { realisedCost: 270_000_000, realisedCoFinancing: 180_000_000, isDone: true, ...more },
});

describe.each(PLANS)('an account under RIF $version that is not taken as it was given', (plan) => {
  it('leads to a lower determination only after the receiver was heard', async () => {
    const reference = await awarded(plan);
    const disputed = account({ isDone: false, differsFromReport: true });
    await act(lotte, reference, 'receive-account', disputed);
    expect(await codeOf(attempt(ruben, reference, 'determine'))).toBe('hearing-first');

    const { letters, deadlines } = await previewed(
      lotte,
      reference,
      'announce-lower-determination',
      WHY,
    );
    expect(JSON.stringify(letters[0]?.blocks)).toMatch(/vast te stellen op €\s900\.000.*De helft/u);
    expect(deadlines.map(({ kind }) => kind)).toEqual(['determination-views']);
    await act(lotte, reference, 'announce-lower-determination', WHY);
    const take = () => attempt(ruben, reference, 'determine-after-views', WHY);
    expect(await codeOf(take())).toBe('deadline-not-over');

    const views = 'De lessen zijn ingehaald; de lijsten gaan hierbij.';
    await act(fatima, reference, 'give-determination-views', { input: { views } });
    const { timeline } = await view(ruben, reference);
    expect(timeline.at(-1)?.said.map(({ text }) => text.nl)).toEqual([views]);

    // What the receiver says can change the record: the amount follows from what stands now.
    await act(lotte, reference, 'correct-account', account({ differsFromReport: false }));
    const preview = await previewed(ruben, reference, 'determine-after-views', WHY);
    expect(preview.determination?.determinedCents).toBe(90_000_000);
    expect((await take()).status).toBe(201);
    expect(await stateOf(reference)).toBe('determined');
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-lower-determination',
      'determination-after-views',
    ]);
  });
});

describe('an account that was recorded wrongly', () => {
  it('is recorded again, without hearing anybody about a slip of the pen', async () => {
    const reference = await awarded();
    await act(lotte, reference, 'receive-account', account({ differsFromReport: true }));
    await act(lotte, reference, 'receive-account', account({ differsFromReport: false }));
    expect((await attempt(ruben, reference, 'determine')).status).toBe(201);
  });
});

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
    const reference = await awarded();
    const tomorrow = portal.clock.today().add({ days: 1 }).toString();
    const early = await receive(reference, tomorrow);
    expect([early.status, early.problem.errors?.[0]?.code]).toEqual([409, 'day-to-come']);
    const day = portal.clock.today().subtract({ days: 3 });
    expect((await receive(reference, day.toString())).status).toBe(200);
    expect((await receive(reference, day.toString())).status).toBe(200);
    expect(await termOf(reference, 'midterm')).toBe(day.add({ weeks: 12 }).toString());
    const { state, deadlines } = await view(lotte, reference);
    expect(state).toMatchObject({ state: 'midterm-received', waitsFor: 'staff' });
    expect(deadlines.find(({ kind }) => kind === 'duty:midterm-report:1')).toMatchObject({
      standing: 'ended',
      metOn: day.toString(),
    });
    await act(ruben, reference, 'continue-award');
    expect(await stateOf(reference)).toBe('awarded');
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
    const reference = await awarded();
    await receive(reference);
    const announce = (loweredAmount: number) =>
      attempt(lotte, reference, 'announce-lowering', { ...WHY, input: { loweredAmount } });
    expect(await codeOf(announce(100_000_000))).toBe('lowered-amount-not-lower');
    expect((await announce(70_000_000)).status).toBe(201);
    expect(await codeOf(attempt(ruben, reference, 'lower-award', WHY))).toBe('deadline-not-over');
    const waived = { givenHow: 'waived' };
    await act(lotte, reference, 'record-lowering-views', { input: waived });

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
    await act(lotte, reference, 'receive-account', account({ differsFromReport: false }));
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

  it('can end the award: no more advances, and an account of what was spent', async () => {
    const reference = await awarded();
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
    await act(lotte, reference, 'receive-account', account({ differsFromReport: false }));
    await act(ruben, reference, 'determine');
    expect(await stateOf(reference)).toBe('determined');
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-ending',
      'ending',
      'determination',
    ]);
  });

  it('2019: goes by the committee, whose advice stands in the letter', async () => {
    const reference = await awarded(PLAN_2019);
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
    await act(ruben, reference, 'keep-amount');
    expect((await view(fatima, reference)).awardedCents).toBe(100_000_000);
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'intended-lowering',
      'kept-amount',
    ]);
  });

  it('can lower the award when it does not come: only once it is late', async () => {
    const reference = await awarded();
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
