import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApplicationView } from '@tranche/contracts';
import {
  bringTo,
  openTranche,
  startPortal,
  transition,
  type Portal,
} from '../../test/portal/index.js';
import { SweepDeadlines } from './sweep/sweep-deadlines.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function decisionTerm(reference: string) {
  const answer = await (await portal.as('lotte')).get(`/v1/applications/${reference}`);
  const term = answer.as(ApplicationView).deadlines.find((each) => each.kind === 'decision');
  if (!term?.dueOn && term?.standing !== 'suspended') throw new Error('No decision term');
  return term;
}

async function askSupplement(reference: string): Promise<void> {
  await transition(portal, 'lotte', reference, 'ask-supplement', 'De begroting telt niet op.');
}

it('stands still from the day after the request until the day of the supplement (Awb 4:15)', async () => {
  const { reference } = await bringTo(portal, 'submitted', { tranche: await openTranche(portal) });
  const before = (await decisionTerm(reference)).dueOn ?? '';
  // The term runs from the closing of the window: before that there is nothing to suspend.
  portal.clock.advance({ hours: 10 * 24 });

  await askSupplement(reference);
  expect(await decisionTerm(reference)).toMatchObject({ standing: 'suspended', dueOn: null });

  portal.clock.advance({ hours: 5 * 24 });
  await transition(portal, 'fatima', reference, 'supplement');
  const after = await decisionTerm(reference);
  expect(after.standing).toBe('running');
  // Asked on day 0 and sent on day 5: it stood still on days 1 to 4.
  expect(after.dueOn).toBe(Temporal.PlainDate.from(before).add({ days: 4 }).toString());
  expect(after.derivation.map(({ article }) => article)).toContain('Awb 4:15(1)(a)');
});

it('stands in the view behind a term that began later and ends before it', async () => {
  const tranche = await openTranche(portal, { code: 'rif-in-order' });
  const { reference } = await bringTo(portal, 'submitted', { tranche });
  // Asked while the window is open: the term to decide does not run yet, so nothing stands still.
  portal.clock.advance({ hours: 1 });
  await askSupplement(reference);
  const answer = await (await portal.as('lotte')).get(`/v1/applications/${reference}`);
  const { deadlines, ahead } = answer.as(ApplicationView);
  expect(deadlines.map(({ kind }) => kind)).toEqual(['repair', 'decision']);
  const days = ahead.map(({ dueOn }) => dueOn);
  expect(days).toEqual(days.toSorted());
});

it('has met no term and missed none once the applicant withdrew', async () => {
  const tranche = await openTranche(portal, { code: 'rif-stepped-back' });
  const { reference } = await bringTo(portal, 'submitted', { tranche });
  await transition(portal, 'fatima', reference, 'withdraw');
  expect(await decisionTerm(reference)).toMatchObject({ standing: 'ended', ending: 'dropped' });
});

it('lapses once when two sweeps look at the same moment', async () => {
  const tranche = await openTranche(portal, { code: 'rif-two-sweeps' });
  const { reference } = await bringTo(portal, 'submitted', { tranche });
  await askSupplement(reference);
  portal.clock.advance({ hours: 40 * 24 });
  const sweep = portal.app.get(SweepDeadlines);

  await Promise.all([sweep.sweep(), sweep.sweep()]);

  const rows: { type: string; actor_role: string }[] = await portal.dataSource.query(
    `SELECT e.type, e.actor_role FROM application_event e JOIN application a ON a.id = e.application_id
     WHERE a.reference = $1 AND e.transition = 'lapse-repair'`,
    [reference],
  );
  expect(rows).toEqual([{ type: 'repair-term-lapsed', actor_role: 'system' }]);
});
