import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationList, TransitionPreview } from '@tranche/contracts';
import { SweepDeadlines } from '../../src/deadlines/sweep/sweep-deadlines.js';
import { act, attempt, startPortal, view, type Client, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import type { Plan } from './plans/plan.js';
import { practicalLearning2018 } from './plans/practical-learning.js';
import { sectorPlan } from './plans/sector-plan.js';
import { trainingVoucher } from './plans/training-voucher.js';

/** Under which an officer proposes a rejection of one application, and somebody else decides. */
const PROPOSED: readonly Plan[] = [practicalLearning2018, trainingVoucher];
const WHY = { motivation: 'Er ontbreekt een stuk dat de regeling vraagt.' };

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** What an applicant reads of where it stands: its page, and its list. */
async function asRead(applicant: Client, reference: string) {
  const { state, timeline, transitions } = await view(applicant, reference);
  const { items } = (await applicant.get('/v1/applications')).as(ApplicationList);
  const names = transitions.map(({ transition }) => transition);
  return {
    state,
    timeline,
    names,
    listed: items.find((each) => each.reference === reference)?.state,
  };
}

/** What somebody is offered on an application, by its name. */
async function offered(client: Client, reference: string, name: string) {
  const { transitions } = await view(client, reference);
  return transitions.find(({ transition }) => transition === name);
}

/** Nobody has to be heard first (Awb 4:7). */
const OWN_DATA = { restsOnOwnData: true };

describe('a decision not to process (Awb 4:5(4))', () => {
  /** Asked on Wednesday 25 November 2026, so to be supplemented by 9 December; nothing came. */
  async function leftIncomplete(plan: Plan, code: string) {
    portal.clock.set(Temporal.Instant.from('2026-11-25T09:00:00Z'));
    const tranche = await openFor(portal, plan, { code });
    const { reference } = await apply(portal, plan, tranche);
    await act(await portal.as('lotte'), reference, 'ask-supplement', WHY);
    portal.clock.set(Temporal.Instant.from('2026-12-14T09:00:00Z'));
    await portal.app.get(SweepDeadlines).sweep();
    return reference;
  }

  const declined = async (reference: string) =>
    offered(await portal.as('lotte'), reference, 'decline-to-process');

  it('can be taken up to four weeks after the repair term, as the case says beforehand', async () => {
    const reference = await leftIncomplete(sectorPlan, 'decline-in-time');
    const { deadlines } = await view(await portal.as('lotte'), reference);
    // Counted from the last day of the repair term, not from the day on which the lapse was seen.
    expect(deadlines.find(({ kind }) => kind === 'decline')).toMatchObject({
      dueOn: '2027-01-06',
      standing: 'running',
    });
    portal.clock.set(Temporal.Instant.from('2027-01-06T22:30:00Z'));
    expect((await declined(reference))?.whyNot).toEqual([]);
    await act(await portal.as('lotte'), reference, 'decline-to-process', WHY);
  });

  it.each([
    ['before the lapse was seen', false],
    ['after it', true],
  ])('is too late on the next day, %s', async (_name, isSwept) => {
    const reference = await leftIncomplete(sectorPlan, `decline-late-${isSwept}`);
    portal.clock.set(Temporal.Instant.from('2027-01-07T08:00:00Z'));
    if (isSwept) await portal.app.get(SweepDeadlines).sweep();
    expect((await declined(reference))?.whyNot).toMatchObject([
      {
        code: 'too-late',
        article: 'Awb 4:5(4)',
        text: { nl: expect.stringContaining('tot en met 6 januari 2027') },
      },
    ]);
    const lotte = await portal.as('lotte');
    expect((await attempt(lotte, reference, 'decline-to-process', WHY)).status).toBe(409);
    // What cannot be declined any more is dealt with: nobody is late for declining.
    await act(lotte, reference, 'declare-complete');
  });
});

describe.each(PROPOSED)('$scheme $version', (plan) => {
  it('tells nobody outside of a proposed rejection before it is decided and sent', async () => {
    const code = `${plan.scheme}-rejected-${plan.version}`;
    const tranche = await openFor(portal, plan, { code });
    const { reference, applicant } = await apply(portal, plan, tranche);
    const before = await asRead(applicant, reference);
    await act(await portal.as('lotte'), reference, 'propose-rejection', WHY);
    expect(await asRead(applicant, reference)).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(/reject|afwijz/i);
    await act(await portal.as('ruben'), reference, 'reject', { ...WHY, input: OWN_DATA });
    expect((await view(applicant, reference)).state.state).toBe('rejected');
  });

  it('offers the decision maker what the officer wrote, which is then in the letter', async () => {
    const code = `${plan.scheme}-proposed-${plan.version}`;
    const tranche = await openFor(portal, plan, { code });
    const { reference } = await apply(portal, plan, tranche);
    const lotte = await portal.as('lotte');
    const proposing = await offered(lotte, reference, 'propose-rejection');
    expect(proposing?.reasonsGo).toBe('proposal');
    await act(lotte, reference, 'propose-rejection', { motivation: 'Dit is een basisschool.' });
    // Whoever proposed it reads who is to act on it.
    expect((await view(lotte, reference)).others).toContainEqual({
      step: { nl: 'Afwijzen', en: 'Reject' },
      by: [expect.objectContaining({ nl: expect.stringMatching(/beslisser/i) })],
      isWholeTranche: false,
    });
    const ruben = await portal.as('ruben');
    const deciding = await offered(ruben, reference, 'reject');
    expect(deciding?.reasonsGo).toBe('letter');
    expect(deciding?.proposal).toMatchObject({
      motivation: 'Dit is een basisschool.',
      by: expect.stringContaining('Lotte'),
    });
    // Only who decides is offered it.
    expect(JSON.stringify((await view(lotte, reference)).transitions)).not.toContain('basisschool');
    const motivation = deciding?.proposal?.motivation ?? '';
    const preview = await ruben.post(`/v1/applications/${reference}/previews`, {
      transition: 'reject',
      seen: (await view(ruben, reference)).eventNumber,
      motivation,
      input: OWN_DATA,
    });
    expect(JSON.stringify(preview.as(TransitionPreview).letters)).toContain(motivation);
  });
});
