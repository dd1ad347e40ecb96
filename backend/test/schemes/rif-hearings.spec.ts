import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../portal/index.js';
import {
  account,
  received,
  awardedRif,
  codeOf,
  previewed,
  RIF_2014,
  RIF_2014_AMENDED,
  RIF_2019,
  RIF_2024,
  WHY,
} from './rif-awarded.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben, fatima] = await Promise.all([
    portal.as('lotte'),
    portal.as('ruben'),
    portal.as('fatima'),
  ]);
}, 120_000);
afterAll(() => portal.stop());

const stateOf = async (reference: string) => (await view(fatima, reference)).state.state;

describe.each([RIF_2014, RIF_2014_AMENDED, RIF_2019, RIF_2024])(
  'an account under RIF $version that is not taken as it was given',
  (plan) => {
    it('leads to a lower determination only after the receiver was heard', async () => {
      const reference = await awardedRif(portal, plan);
      const disputed = received({
        isDone: false,
        weighedAmount: 70_000_000,
        weighing: 'Een vijfde van de lessen is niet gegeven.',
        differsFromReport: true,
      });
      await act(lotte, reference, 'receive-account', disputed);
      expect(await codeOf(attempt(ruben, reference, 'determine'))).toBe('hearing-first');

      const { letters, deadlines } = await previewed(
        lotte,
        reference,
        'announce-lower-determination',
        WHY,
      );
      expect(JSON.stringify(letters[0]?.blocks)).toMatch(
        /vast te stellen op €\s700\.000.*De helft/u,
      );
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
  },
);

describe('the term to determine', () => {
  const dueOn = async (reference: string) =>
    (await view(lotte, reference)).deadlines.find(({ kind }) => kind === 'determination')?.dueOn;

  it('runs from the day on which the account came in, and follows that day (art. 25(7))', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const on = (accountReceivedOn: string) =>
      attempt(
        lotte,
        reference,
        'receive-account',
        received({ accountReceivedOn, differsFromReport: false }),
      );
    expect(await codeOf(on('2090-01-01'))).toBe('day-to-come');
    expect((await on('2026-01-05')).status).toBe(201);
    expect(await dueOn(reference)).toBe('2027-01-04');
    expect((await on('2026-01-12')).status).toBe(201);
    expect(await dueOn(reference)).toBe('2027-01-11');
  });
});

describe('an account that was recorded wrongly', () => {
  it('is recorded again, without hearing anybody about a slip of the pen', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received({ differsFromReport: true }));
    await act(lotte, reference, 'receive-account', received({ differsFromReport: false }));
    expect((await attempt(ruben, reference, 'determine')).status).toBe(201);
  });
});
