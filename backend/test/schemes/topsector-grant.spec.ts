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
import { decider, divideAfterClosing, officer } from './office.js';
import type { Plan } from './plans/plan.js';
import { grantAtOnce, grantInParts } from './plans/topsector-grant.js';
import { watchedDuties } from './watched-duties.js';

const JURY = ['henk', 'amina'];

let portal: Portal;
let calls = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Applied for, judged by a jury of two, ranked and awarded. */
async function awarded(plan: Plan, points = 4) {
  const code = `call-${(calls += 1)}`;
  const tranche = await openFor(portal, plan, { code });
  const applied = await apply(portal, plan, tranche);
  const { reference } = applied;
  await officer(portal, reference, 'declare-complete');
  // The jury is named by the officer: of the decision maker nothing is waited for yet.
  const [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
  expect((await lotte.get('/v1/work-items')).text).toContain(reference);
  expect((await ruben.get('/v1/work-items')).text).not.toContain(reference);
  await assign(portal, reference, JURY);
  await assess(portal, reference, points, JURY);
  await divideAfterClosing(portal, tranche);
  return applied;
}

/** The terms that still bind the student. */
async function owedBy(applicant: Client, reference: string) {
  const { deadlines } = await view(applicant, reference);
  return deadlines
    .filter(({ standing, kind }) => standing === 'running' && kind.includes('exam-proof'))
    .map(({ kind }) => kind)
    .toSorted();
}

describe('a grant paid at once', () => {
  it('is € 2,500 after the award, and nothing more follows', async () => {
    const { reference, applicant } = await awarded(grantAtOnce);
    expect((await view(applicant, reference)).payments).toMatchObject([{ amountCents: 250_000 }]);
    await officer(portal, reference, 'receive-account', {
      accountReceivedOn: portal.clock.today().toString(),
      isDone: true,
    });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 250_000, outcome: 'as-awarded' });
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});

describe('a grant that is not given', () => {
  const ofSponsor = (sponsor: string) => ({
    ...grantAtOnce,
    parameters: { ...grantAtOnce.parameters, sponsor },
  });

  it('says why on the page as well, and what the jury found in the letter', async () => {
    const { reference, applicant } = await awarded(ofSponsor('Streng Test'), 1);
    const { state, rejectionReasons, awardedCents } = await view(applicant, reference);
    expect([state.state, awardedCents]).toEqual(['rejected', null]);
    expect(rejectionReasons.map(({ nl }) => nl)).toEqual([
      expect.stringMatching(/^Niet elk criterium is voldoende: Resultaten, /),
    ]);
  });

  it('says nothing of the kind of one that is', async () => {
    const { reference, applicant } = await awarded(ofSponsor('Ruim Test'));
    expect((await view(applicant, reference)).rejectionReasons).toEqual([]);
  });
});

describe('a grant in two halves', () => {
  it('waits with the second half for the first-year exam', async () => {
    const { reference, applicant } = await awarded(grantInParts);
    const [first, second] = (await view(applicant, reference)).payments;
    expect(first).toMatchObject({ amountCents: 125_000, dueOn: expect.any(String) });
    expect(second).toMatchObject({ amountCents: 125_000, dueOn: null });
    const { named, watched, isLate } = await watchedDuties(portal, reference);
    expect([watched, isLate]).toEqual([named, true]);
    expect(named).toHaveLength(1);

    // On a Saturday: the promise of a sponsor does not move to the Monday, as a term of the law does.
    portal.clock.advance({ hours: 24 * ((13 - portal.clock.today().dayOfWeek) % 7) });
    const saturday = portal.clock.today();
    const proof = {
      examPassedOn: saturday.toString(),
      examProofReceivedOn: saturday.toString(),
    };
    expect(await owedBy(applicant, reference)).toEqual(['duty:exam-proof:1', 'exam-proof']);
    await officer(portal, reference, 'record-exam-proof', proof);
    expect((await view(applicant, reference)).payments[1]).toMatchObject({ dueOn: null });
    // Nothing is asked of her any more, and she hears so; whoever decides is waited for.
    expect(await owedBy(applicant, reference)).toEqual([]);
    expect((await applicant.get('/v1/messages')).text).toContain(
      `Uw bewijs voor ${reference} is binnen`,
    );
    const [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
    expect((await ruben.get('/v1/work-items')).text).toContain(reference);
    expect((await lotte.get('/v1/work-items')).text).not.toContain(reference);
    expect((await applicant.get('/v1/work-items')).text).not.toContain(reference);
    expect((await attempt(lotte, reference, 'accept-exam-proof')).status).toBe(409);

    // No proof after all: she owes it again, until it is recorded once more.
    await act(ruben, reference, 'ask-proof-again', { motivation: 'Dit is een cijferlijst.' });
    expect(await owedBy(applicant, reference)).toEqual(['duty:exam-proof:1', 'exam-proof']);
    await officer(portal, reference, 'record-exam-proof', proof);
    await decider(portal, reference, 'accept-exam-proof');
    expect(await owedBy(applicant, reference)).toEqual([]);
    const [, released] = (await view(applicant, reference)).payments;
    const dueOn = saturday.add({ weeks: 6 }).toString();
    expect(released).toMatchObject({ amountCents: 125_000, dueOn });

    await officer(portal, reference, 'receive-account', {
      accountReceivedOn: portal.clock.today().toString(),
      isDone: true,
    });
    await decider(portal, reference, 'determine');
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({ determinedCents: 250_000 });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'proof-not-enough',
      'second-part',
      'determination',
    ]);
  });

  it('stops at the first half when the exam is not passed within a year', async () => {
    const { reference, applicant } = await awarded({
      ...grantInParts,
      parameters: { ...grantInParts.parameters, sponsor: 'Water Test' },
    });
    const [lotte, ruben] = [await portal.as('lotte'), await portal.as('ruben')];
    const close = () =>
      attempt(ruben, reference, 'close-after-first-part', {
        motivation: 'Er kwam geen bewijs van het eerstejaarsexamen.',
      });
    const propose = () => attempt(lotte, reference, 'propose-closing');
    expect((await propose()).status).toBe(409);
    portal.clock.advance({ hours: 366 * 24 });
    expect((await close()).status).toBe(409);
    const before = await view(applicant, reference);
    expect((await propose()).status).toBe(201);
    // What is only proposed the student does not read, by no name.
    const proposed = await view(applicant, reference);
    expect(proposed.state).toEqual(before.state);
    expect(proposed.timeline).toEqual(before.timeline);
    expect((await close()).status).toBe(201);
    const { state, payments } = await view(applicant, reference);
    expect(state.state).toBe('ended');
    expect(payments.map(({ amountCents, status }) => [amountCents, status])).toEqual([
      [125_000, 'planned'],
      [125_000, 'dropped'],
    ]);
    expect(await renderLetters(portal, reference)).toEqual(['award', 'closed-after-first-part']);
  });
});
