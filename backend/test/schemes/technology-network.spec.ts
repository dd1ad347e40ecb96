import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attempt, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, offeredToDecider, officer } from './office.js';
import type { Plan } from './plans/plan.js';
import { codeOf } from './rif/rif-awarded.js';
import { waitUntilAfter } from './journey/waiting.js';
import { primary2017, training2016 } from './plans/technology-network.js';
import { watchedDuties } from './watched-duties.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function awarded(plan: Plan) {
  const tranche = await openFor(portal, plan);
  const applied = await apply(portal, plan, tranche);
  await officer(portal, applied.reference, 'declare-complete');
  // Nothing is divided, so that every application is decided on its own page.
  expect(await offeredToDecider(portal, applied.reference)).toEqual(['award', 'reject']);
  await decider(portal, applied.reference, 'award');
  return applied;
}

/** 22 weeks after a project of a year that starts today. */
function afterTheEnd(): string {
  return lastDay().add({ weeks: 22 }).toString();
}

/** Of a project of a year that starts today. */
function lastDay(): Temporal.PlainDate {
  return portal.clock.today().add({ years: 1 }).subtract({ days: 1 });
}

describe('a board that trains its teachers (2016)', () => {
  it('is paid at once, is asked for no account, and keeps what was awarded for what was done', async () => {
    const { reference, applicant } = await awarded(training2016);
    expect((await view(applicant, reference)).payments).toMatchObject([{ amountCents: 1_500_000 }]);
    expect((await view(applicant, reference)).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'determination', dueOn: afterTheEnd() }),
    );
    const lotte = await portal.as('lotte');
    const found = {
      input: { isDone: false, weighedGround: 'a', weighedAmount: 0, weighing: 'Nee' },
    };
    const early = attempt(lotte, reference, 'prepare-determination', found);
    expect(await codeOf(early)).toBe('project-goes-on');
    await waitUntilAfter(portal, lastDay().toString());
    await officer(portal, reference, 'prepare-determination', { isDone: true });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 1_500_000, outcome: 'as-awarded' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});

describe('a network for primary schools (2017)', () => {
  it('is paid by the quarter, and gets what the contributions leave of the cost', async () => {
    const { reference, applicant } = await awarded(primary2017);
    const { payments } = await view(applicant, reference);
    expect(payments.map(({ amountCents }) => amountCents)).toEqual([
      2_500_000, 2_500_000, 2_500_000, 2_500_000,
    ]);
    const { named, watched, isLate } = await watchedDuties(portal, reference);
    expect([watched, isLate]).toEqual([named, true]);
    expect(named).not.toEqual([]);
    await officer(portal, reference, 'receive-account', {
      realisedCost: 10_000_000,
      realisedCoFinancing: 2_500_000,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 7_500_000, outcome: 'lower' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});
