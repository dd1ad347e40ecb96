import { expect, it } from '@jest/globals';
import { TrancheDetail, type LetterView } from '@tranche/contracts';
import { VerifyPortal } from '../../src/verify/index.js';
import { act, attempt, view, type Portal } from '../portal/index.js';
import { PLAN } from './pigs-draft.js';

interface Stage {
  readonly portal: Portal;
  readonly tranche: string;
  /** Of an award that runs. */
  readonly reference: string;
  readonly letterOf: (kind: string) => Promise<LetterView>;
}

/** The part of a journey in which an award is objected to, while it runs. */
export function objection(stage: () => Stage): void {
  it('runs an objection beside its flight, and flies on meanwhile', async () => {
    const { portal, reference } = stage();
    const fatima = await portal.as('fatima');
    const squealed = await act(fatima, reference, 'squeal', { input: { whySqueal: 'Te weinig.' } });
    expect(squealed).toMatchObject({
      state: { state: 'flying' },
      procedures: [{ name: 'squealing', round: 1, stateLabel: { en: 'Squeals' }, endedAt: null }],
    });
    // The same is not begun twice at once; the main procedure goes on beside it.
    expect(
      (await attempt(fatima, reference, 'squeal', { input: { whySqueal: 'Nog.' } })).status,
    ).toBe(409);
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'grunt', { input: { gruntedOn: portal.clock.today().toString() } });
    expect((await view(await portal.as('lotte'), reference)).timeline.at(-2)).toMatchObject({
      type: 'squealed',
      stateLabel: { en: 'Squeals' },
      said: [{ text: { nl: 'Te weinig.' } }],
    });
  });

  it('is not answered before it was heard, and never above what was asked', async () => {
    const { portal, reference } = stage();
    const ruben = await portal.as('ruben');
    const more = { motivation: 'Toch wel.', input: { feedAfterAll: PLAN.pleadFor } };
    const unheard = await attempt(ruben, reference, 'feed-more', more);
    expect(unheard.status).toBe(409);
    expect(JSON.stringify(unheard.body)).toContain('deadline-not-over');
    await act(await portal.as('lotte'), reference, 'lend-an-ear', { motivation: 'Gehoord.' });
    // Who decided on the award does not decide on the objection (Awb 10:3(3)).
    expect((await attempt(ruben, reference, 'feed-more', more)).status).toBe(409);
    const decider = await portal.as('margreet');
    const above = { ...more, input: { feedAfterAll: PLAN.pleadFor + 1 } };
    expect((await attempt(decider, reference, 'feed-more', above)).status).toBe(409);
  });

  it('is granted: another decision takes the place of the first, and the ceiling follows', async () => {
    const { portal, tranche, reference, letterOf } = stage();
    const decider = await portal.as('margreet');
    const less = { motivation: 'Iets minder voer.', input: { feedAfterAll: 15_000 } };
    const after = await act(decider, reference, 'feed-more', less);
    expect(after).toMatchObject({
      state: { state: 'flying', means: 'awarded' },
      awardedCents: 15_000,
      procedures: [{ stateLabel: { en: 'Fed after all' }, endedAt: expect.any(String) }],
    });
    expect(after.timeline.slice(-2).map(({ type }) => type)).toEqual([
      'was-fed-more',
      'flew-higher',
    ]);
    expect(after.payments.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(15_000);
    const day = (await decider.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(day.budgetLines).toMatchObject([{ committedCents: 15_000 }]);
    const letter = JSON.stringify((await letterOf('objection-upheld')).blocks);
    expect(letter).toMatch(/€\s200\b/);
    expect(letter).toMatch(/€\s150\b/);
    // The file still folds to where it stands, and its one chain holds.
    const looked = await portal.app.get(VerifyPortal).verify();
    expect(looked.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('may be objected to once more', async () => {
    const { portal, reference } = stage();
    const fatima = await portal.as('fatima');
    const again = await act(fatima, reference, 'squeal', { input: { whySqueal: 'Nog meer.' } });
    expect(again.procedures).toMatchObject([{ round: 1 }, { round: 2, endedAt: null }]);
  });
}
