import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatDate } from '@tranche/domain';
import { act, attempt, renderLetters, startPortal, view, type Portal } from '../../portal/index.js';
import { apply, openFor } from '../apply.js';
import { decider, divideNow, officer } from '../office.js';
import { trainingVoucher } from '../plans/training-voucher.js';
import { codeOf } from '../rif/rif-awarded.js';

const LAST_DAY = Temporal.PlainDate.from('2028-06-30');

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('a training voucher of a sample', () => {
  it('is paid at once; of a sample the proof is asked, and what was not spent goes back', async () => {
    const tranche = await openFor(portal, trainingVoucher);
    const { reference, applicant } = await apply(portal, trainingVoucher, tranche, {
      answers: { courseCost: 200_000, courseEndsOn: LAST_DAY.toString() },
    });
    await divideNow(portal, tranche);
    const after = await view(applicant, reference);
    expect(after.state.state).toBe('awarded');
    expect(after.payments).toMatchObject([{ amountCents: 200_000, status: 'planned' }]);

    // On the day of the last lesson nobody has a certificate to show.
    const daysLeft = portal.clock.today().until(LAST_DAY).days;
    portal.clock.advance({ hours: daysLeft * 24 });
    const lotte = await portal.as('lotte');
    const { transitions } = await view(lotte, reference);
    expect(transitions.find(({ transition }) => transition === 'ask-proof')?.whyNot).toMatchObject([
      {
        code: 'day-ahead',
        article: 'Kaderregeling 7.4(1)',
        text: { nl: expect.stringContaining('30 juni 2028') },
      },
    ]);
    portal.clock.advance({ hours: 24 });
    await officer(portal, reference, 'ask-proof');
    const dueOf = async () =>
      (await view(await portal.as('lotte'), reference)).deadlines.findLast(
        ({ kind }) => kind === 'proof',
      );
    const firstDue = Temporal.PlainDate.from((await dueOf())?.dueOn ?? '');
    // The letter gave weeks for it: they are not cut off while nothing came in.
    const [asking, looker] = [await portal.as('ruben'), await portal.as('lotte')];
    const found = { input: { isDone: true, realisedCost: 190_000, costIsAccounted: true } };
    expect(await codeOf(attempt(looker, reference, 'record-proof', found))).toBe(
      'deadline-not-over',
    );
    const proofReceivedOn = portal.clock.today().toString();
    await officer(portal, reference, 'receive-proof', { proofReceivedOn });
    const told: unknown = await portal.dataSource.query(
      `SELECT m.id FROM message m JOIN application a ON a.id = m.application_id
       WHERE a.reference = $1 AND m.key LIKE '%:proof-came-in:%'`,
      [reference],
    );
    expect(told).toHaveLength(1);
    expect((await view(asking, reference)).state.state).toBe('proof-received');
    // What came in does not do: it is asked again by letter, with weeks for it from then on.
    portal.clock.advance({ hours: 31 * 24 });
    const unclear = { motivation: 'Uw bankafschrift noemt de naam van de school niet.' };
    const again = await portal.as('lotte');
    expect((await attempt(again, reference, 'ask-proof-again')).status).toBe(409);
    await act(again, reference, 'ask-proof-again', unclear);
    const askedOn = portal.clock.today();
    const due = await dueOf();
    const dueOn = Temporal.PlainDate.from(due?.dueOn ?? '');
    expect(due?.standing).toBe('running');
    expect(askedOn.until(dueOn).days).toBeGreaterThanOrEqual(28);
    expect(await codeOf(attempt(again, reference, 'record-proof', found))).toBe(
      'deadline-not-over',
    );
    const letters: { composed: object; kind: string }[] = await portal.dataSource.query(
      `SELECT l.kind, l.composed FROM letter l JOIN application a ON a.id = l.application_id
       WHERE a.reference = $1 ORDER BY l.event_number DESC LIMIT 2`,
      [reference],
    );
    expect(letters.map(({ kind }) => kind)).toEqual(['proof-not-enough', 'proof-request']);
    const [second, first] = letters.map(({ composed }) => JSON.stringify(composed));
    expect(second).toContain(unclear.motivation);
    expect(second).toContain(`uiterlijk op ${formatDate(dueOn, 'nl')}`);
    // The letter that asked first named its last day too.
    expect(first).toContain(`uiterlijk op ${formatDate(firstDue, 'nl')} naar het adres`);
    const dayBeforeAsked = { proofReceivedOn: LAST_DAY.toString() };
    const early = attempt(again, reference, 'receive-proof', { input: dayBeforeAsked });
    expect(await codeOf(early)).toBe('input/proofReceivedOn');
    await officer(portal, reference, 'receive-proof', {
      proofReceivedOn: portal.clock.today().toString(),
    });
    await act(again, reference, 'record-proof', found);
    await decider(portal, reference, 'determine');
    const determined = await view(await portal.as('ruben'), reference);
    expect(determined.state.state).toBe('determined');
    expect(determined.determination).toMatchObject({ determinedCents: 190_000, outcome: 'lower' });
    // It was to be paid long before: what was not spent is for a decision of its own (Awb 4:57).
    expect(determined.planExcess).toMatchObject({ excessCents: 10_000 });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'proof-request',
      'proof-not-enough',
      'determination',
    ]);
    const remedies = async () =>
      (await view(await portal.as('ruben'), reference)).letters.map(({ remedy }) => remedy?.kind);
    expect(await remedies()).toEqual(['objection', undefined, undefined, 'objection']);
    portal.clock.advance({ hours: 50 * 24 });
    expect(await remedies()).toEqual([undefined, undefined, undefined, undefined]);
    // Nothing is open against it any more; it was decided all the same.
    const later = await view(await portal.as('ruben'), reference);
    expect(later.letters.map(({ decides }) => decides)).toEqual([true, false, false, true]);
  });
});
