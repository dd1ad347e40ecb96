import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, renderLetters, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { waitUntilAfter } from './journey/waiting.js';
import { officer } from './office.js';
import { training2016 } from './plans/technology-network.js';
import { workBridge } from './plans/work-bridge.js';
import { codeOf, previewed } from './rif/rif-awarded.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const SOURCE = { motivation: 'Volgens het register van de inspectie is de school gesloten.' };
const WHY = { motivation: 'De school is inderdaad gesloten.' };
const VIEWS = 'Wij zijn verhuisd, de school is open.';

/* What the applicant said otherwise is not held against it before it was heard (Awb 4:7, 4:12(2)(a)). */
describe.each([
  ['a subsidy', training2016, 'artikel 4:35 Awb'],
  ['a permission', workBridge, 'anders zijn dan wat die zelf opgaf'],
] as const)('a rejection of %s', (_what, plan, said) => {
  async function complete() {
    const tranche = await openFor(portal, plan, { code: `heard-${(calls += 1)}` });
    const applied = await apply(portal, plan, tranche);
    await officer(portal, applied.reference, 'declare-complete');
    return applied;
  }

  it('at once is only for who declares that it rests on no other data', async () => {
    const { reference } = await complete();
    const ruben = await portal.as('ruben');
    const { transitions } = await view(ruben, reference);
    const reject = transitions.find(({ transition }) => transition === 'reject');
    expect(reject?.asks.map(({ label }) => label.nl)).toEqual([expect.stringContaining(said)]);
    for (const input of [{}, { restsOnOwnData: false }]) {
      const refused = attempt(ruben, reference, 'reject', { ...WHY, input });
      expect(await codeOf(refused)).toBe('input/restsOnOwnData');
    }
    await act(ruben, reference, 'reject', { ...WHY, input: { restsOnOwnData: true } });
    expect((await view(ruben, reference)).state.state).toBe('rejected');
  });

  it('by other data is announced, and decided by another once views are in', async () => {
    const { reference, applicant } = await complete();
    await act(await portal.as('lotte'), reference, 'announce-rejection', SOURCE);
    const ruben = await portal.as('ruben');
    const take = () => attempt(ruben, reference, 'reject-after-views', WHY);
    expect(await codeOf(take())).toBe('deadline-not-over');
    // The term to decide does not stand still for it.
    const { deadlines } = await view(ruben, reference);
    expect(deadlines.find(({ kind }) => kind === 'decision')?.standing).toBe('running');
    expect(deadlines.find(({ kind }) => kind === 'rejection-views')?.derivation).not.toEqual([]);

    await act(applicant, reference, 'give-rejection-views', { input: { views: VIEWS } });
    const { letters } = await previewed(ruben, reference, 'reject-after-views', WHY);
    expect(JSON.stringify(letters[0]?.blocks)).toMatch(
      /verhuisd.*mijn redenen en mijn antwoord.*inderdaad gesloten/u,
    );
    expect((await take()).status).toBe(201);
    expect((await view(applicant, reference)).state.state).toBe('rejected');
    expect(await renderLetters(portal, reference)).toEqual([
      'intended-rejection',
      'rejection-after-views',
    ]);
  });

  it('can be dropped after the views, and the application goes on', async () => {
    const { reference, applicant } = await complete();
    await act(await portal.as('lotte'), reference, 'announce-rejection', SOURCE);
    const { deadlines } = await view(applicant, reference);
    await waitUntilAfter(
      portal,
      deadlines.find(({ kind }) => kind === 'rejection-views')?.dueOn ?? '',
    );
    expect((await view(applicant, reference)).state.state).toBe('rejection-heard');
    await act(await portal.as('ruben'), reference, 'drop-intended-rejection', WHY);
    expect((await view(applicant, reference)).state.state).toBe('complete');
  });
});

let calls = 0;
