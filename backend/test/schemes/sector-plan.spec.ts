import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllocationView, ApplicationList, TrancheDetail, WorkList } from '@tranche/contracts';
import {
  act,
  attempt,
  rankNow,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { decider, divideNow, offeredToDecider, officer, waivedNow } from './office.js';
import { representative } from './plans/people.js';
import { sectorPlan } from './plans/sector-plan.js';
import { statementsOf } from '../statements/statements-of.js';
import { watchedDuties } from './watched-duties.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Half of € 1,000,000 and of its overhead, 15 % and 7 % by the staircase of each version. */
const OLD = { awarded: 55_500_000, first: 5_550_000, later: 38_850_000, determined: 44_800_000 };
const NEW = { awarded: 57_500_000, first: 5_750_000, later: 40_250_000, determined: 46_000_000 };

describe('a sector plan beside others', () => {
  it('is awarded with all of its round, never from its own page', async () => {
    const tranche = await openFor(portal, sectorPlan, { code: 'round' });
    const { reference } = await apply(portal, sectorPlan, tranche);
    await officer(portal, reference, 'declare-complete');
    const lots = async () =>
      (await (await portal.as('lotte')).get(`/v1/tranches/${tranche}`)).as(TrancheDetail)
        .lotPromises;
    const atOpening = await lots();
    await rankNow(portal, tranche);
    // What was laid down at the opening stays to be read beside what follows.
    expect((await lots()).slice(0, 1)).toEqual(atOpening);
    expect(await offeredToDecider(portal, reference)).toEqual(['reject']);
    const { others } = await view(await portal.as('ruben'), reference);
    const steps = others?.filter(({ isWholeTranche }) => isWholeTranche).map(({ step }) => step.nl);
    expect(steps).toContain('Verlenen');
    // To divide once more goes nowhere: nobody waits for it.
    expect(steps).not.toContain('Verdelen');
  });
});

describe.each([
  { version: '2013-1', ...OLD },
  { version: '2013-2', ...OLD },
  { version: '2015', ...NEW },
])('a sector plan of $version', ({ version, ...expected }) => {
  it('is paid in half-yearly advances and determined at half of what was realised', async () => {
    const plan = { ...sectorPlan, version };
    const tranche = await openFor(portal, plan);
    const { reference, applicant } = await apply(portal, plan, tranche);
    await officer(portal, reference, 'declare-complete');
    await divideNow(portal, tranche);
    const awarded = await view(applicant, reference);
    const [first = 0, ...later] = awarded.payments.map(({ amountCents }) => amountCents);
    expect(awarded.awardedCents).toBe(expected.awarded);
    // What was asked, and the rest is said to be what it is: the regulation adds it.
    const { requestedCents, overheadCents = 0 } = awarded;
    expect(requestedCents + overheadCents).toBe(expected.awarded);
    expect(overheadCents).toBeGreaterThan(0);
    expect(first).toBe(expected.first);
    // Up to 80 % of the award; the rest comes after the determination.
    expect(later).toHaveLength(3);
    expect(later.reduce((total, each) => total + each, 0)).toBe(expected.later);
    const { named, watched, isLate } = await watchedDuties(portal, reference);
    expect([watched, isLate]).toEqual([named, true]);
    expect(named).not.toEqual([]);

    await officer(portal, reference, 'receive-account', {
      realisedCost: 80_000_000,
      hasGoodGrounds: false,
      isDone: true,
      accountReceivedOn: portal.clock.today().toString(),
      differsFromReport: false,
    });
    await decider(portal, reference, 'determine');
    const { state, determination, payments } = await view(applicant, reference);
    expect(state.state).toBe('determined');
    expect(determination).toMatchObject({
      determinedCents: expected.determined,
      payableCents: expected.determined,
      outcome: 'lower',
    });
    const due = payments.filter(({ status }) => status !== 'dropped');
    const dueCents = due.reduce((total, { amountCents }) => total + amountCents, 0);
    expect(dueCents).toBe(expected.determined);
    expect(await renderLetters(portal, reference)).toEqual(['award', 'determination']);
  });
});

/** What the work list of somebody says is to be done on an application. */
async function tasksOn(reference: string, who: Client): Promise<readonly string[]> {
  const { items } = (await who.get('/v1/work-items')).as(WorkList);
  return items.filter((each) => each.reference === reference).map(({ task }) => task.nl);
}

const WHY = { motivation: 'Er is binnen zes maanden geen begin gemaakt met de maatregelen.' };

describe('a sector plan that never started', () => {
  /** Awarded, its first advance paid, and the lead applicant asked for views by Lotte. */
  async function announced(code: string) {
    const tranche = await openFor(portal, sectorPlan, { code });
    const { reference, applicant } = await apply(portal, sectorPlan, tranche);
    await officer(portal, reference, 'declare-complete');
    await divideNow(portal, tranche);
    await portal.dataSource.query(
      `UPDATE payment SET status = 'paid' FROM application
       WHERE application.id = application_id AND reference = $1 AND payment.number = 1`,
      [reference],
    );
    await act(await portal.as('lotte'), reference, 'ask-views', WHY);
    return { reference, applicant };
  }

  it('loses its award, and with it every payment that was still to come', async () => {
    const { reference, applicant } = await announced('plan-withdrawn');
    expect(await tasksOn(reference, applicant)).toEqual(['Voornemen tot intrekking']);
    const asked = await view(applicant, reference);
    expect(asked.timeline.at(-1)).toMatchObject({
      procedure: 'withdrawal',
      stateLabel: { nl: 'Voornemen tot intrekking' },
    });
    const term = asked.deadlines.find(({ kind }) => kind === 'views');
    expect(asked.transitions.flatMap(({ hearing }) => hearing ?? [])).toEqual([
      {
        intention: { nl: 'Voornemen tot intrekking', en: 'Intention to withdraw' },
        dueOn: term?.dueOn,
        isLate: false,
      },
    ]);
    const ruben = await portal.as('ruben');
    // Not while the receiver may still say something (Awb 4:8, 4:12(2)).
    const early = await attempt(ruben, reference, 'withdraw-award', WHY);
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('Awb 4:8')]);

    const views = 'De maatregelen zijn op 3 maart begonnen.';
    await act(applicant, reference, 'give-views', { input: { views } });
    const { timeline, procedures, state: heard } = await view(ruben, reference);
    expect(timeline.at(-1)?.said).toEqual([
      { label: { nl: 'Zienswijze', en: 'Views' }, text: { nl: views, en: views } },
    ]);
    // The award stands until it is decided, and what runs beside it waits for the office.
    expect(heard).toMatchObject({ state: 'awarded', waitsFor: 'staff' });
    expect(procedures).toMatchObject([{ name: 'withdrawal', endedAt: null }]);
    expect(await tasksOn(reference, ruben)).toEqual([
      'Behandelen: intrekking voorgenomen, zienswijze binnen of termijn voorbij',
    ]);
    await portal.dataSource.query(
      `UPDATE payment SET due_on = '2020-01-01' FROM application
       WHERE application.id = application_id AND reference = $1 AND payment.number = 2`,
      [reference],
    );
    const committed = async () =>
      (await ruben.get('/v1/tranches/plan-withdrawn')).as(TrancheDetail).committedCents;
    expect(await committed()).toBe(NEW.awarded);
    await act(ruben, reference, 'withdraw-award', WHY);
    // From its first day there was no award (Awb 4:48(2)): another can have what it took.
    expect(await committed()).toBe(0);
    const tranche = (await ruben.get('/v1/tranches/plan-withdrawn')).as(TrancheDetail);
    expect(tranche.awarded).toBe(0);
    // One truth on every page: the ranking, the file, and the list of its applicant.
    const ranking = await ruben.get('/v1/tranches/plan-withdrawn/allocations');
    expect(ranking.as(AllocationView)).toMatchObject({
      awardedCents: 0,
      freeCents: tranche.ceilingCents,
      ceilingCents: tranche.ceilingCents,
      items: [
        { outcome: 'award', warnings: [{ text: { nl: 'Nu niet meer: Verlening ingetrokken.' } }] },
      ],
    });
    expect((await view(ruben, reference)).awardedCents).toBeNull();
    const mine = (await applicant.get('/v1/applications')).as(ApplicationList).items;
    expect(mine.find((each) => each.reference === reference)?.awardedCents).toBeNull();
    const { state, payments, planExcess } = await view(applicant, reference);
    expect(state).toMatchObject({ state: 'award-withdrawn', phase: 'closed' });
    expect(payments.map(({ status }) => status)).toEqual(['paid', 'planned', 'dropped', 'dropped']);
    // The day of the second is over: whether it was paid is not known, so it stays as it was promised.
    expect(planExcess).toMatchObject({ after: 'withdrawal', standsCents: 0, article: 'Awb 4:57' });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'intended-withdrawal',
      'withdrawal',
    ]);
  });

  it('waits with others as one heap, which leads to a list that holds them', async () => {
    const tranche = await openFor(portal, sectorPlan, { code: 'plans-waiting' });
    const other = representative('test-bakers', '90001033', 'Bakkers', 'employers-organisation');
    const references: string[] = [];
    for (const own of [{}, { applicant: other }]) {
      const { reference } = await apply(portal, sectorPlan, tranche, own);
      await officer(portal, reference, 'declare-complete');
      references.push(reference);
    }
    await divideNow(portal, tranche);
    const lotte = await portal.as('lotte');
    for (const reference of references) {
      await act(lotte, reference, 'ask-views', WHY);
      await act(lotte, reference, 'record-views', { input: waivedNow(portal) });
    }
    const ruben = await portal.as('ruben');
    const { items } = (await ruben.get('/v1/work-items')).as(WorkList);
    const heap = items.find(({ count, page }) => count === 2 && page.includes(tranche));
    // The list filters on states of every procedure: in the main one these two are simply awarded.
    expect(heap?.page).toBe(`/beheer?tranche=${tranche}&state=withdrawal-heard`);
    // What runs beside comes with the row: two rows take as many statements as one.
    const list = (limit: number) => () =>
      ruben.get(`/v1/applications/caseload?tranche=${tranche}&limit=${limit}`);
    expect(await statementsOf(portal, list(2))).toBe(await statementsOf(portal, list(1)));
    for (const filter of ['waitsFor=staff', 'state=withdrawal-heard', 'state=awarded']) {
      const listed = await ruben.get(`/v1/applications/caseload?tranche=${tranche}&${filter}`);
      const { total, items } = listed.as(ApplicationList);
      expect(total).toBe(2);
      for (const { state, running, turns } of items) {
        expect([state.state, turns]).toEqual(['awarded', ['staff']]);
        expect(running).toMatchObject([
          {
            name: 'withdrawal',
            label: { nl: 'Intrekking van de verlening' },
            state: { state: 'withdrawal-heard', waitsFor: 'staff' },
          },
        ]);
      }
    }
  });

  it('keeps its award and its payments when its views convince', async () => {
    const { reference, applicant } = await announced('plan-kept');
    await act(await portal.as('ruben'), reference, 'keep-award', WHY);
    const { state, payments } = await view(applicant, reference);
    expect(state.state).toBe('awarded');
    expect(payments.map(({ status }) => status)).toEqual(['paid', 'planned', 'planned', 'planned']);
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'intended-withdrawal',
      'kept-award',
    ]);
  });
});
