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
  awardedRif,
  codeOf,
  previewed,
  received,
  RIF_2014,
  RIF_2024,
  WHY,
} from './rif/rif-awarded.js';
import { waivedNow } from './office.js';

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

/** With the last day of a term in the past. */
async function longAgo(reference: string, kind: string): Promise<void> {
  await portal.dataSource.query(
    `UPDATE deadline d SET due_on = '2020-01-01' FROM application a
     WHERE a.id = d.application_id AND a.reference = $1 AND d.kind = $2`,
    [reference, kind],
  );
}

const isLate = async (reference: string) => {
  const path = `/v1/applications/caseload?overdue=true&search=${reference}`;
  return (await lotte.get(path)).text.includes(reference);
};
const stateOf = async (reference: string) => (await view(fatima, reference)).state.state;

const WEIGHED = {
  input: {
    withoutAccountAmount: 25_000_000,
    withoutAccountWeighing: 'Alleen het eerste jaar is te zien in uw voortgangsrapportage.',
  },
};

async function demanded(plan: typeof RIF_2014 | typeof RIF_2024): Promise<string> {
  const reference = await awardedRif(portal, plan);
  await longAgo(reference, 'duty:account:1');
  await act(lotte, reference, 'demand-account');
  return reference;
}

async function receiptOfAccount(reference: string) {
  const { deadlines } = await view(lotte, reference);
  const duty = deadlines.find(({ kind }) => kind === 'duty:account:1');
  expect(duty?.recordedBy?.nl).toBe('Verantwoording vastleggen');
  const metOn = portal.clock.today().toString();
  return lotte.put(`/v1/applications/${reference}/duties/${duty?.id}/receipt`, { metOn });
}

describe.each([RIF_2014, RIF_2024])('no account at all under RIF $version', (plan) => {
  it('is late, is demanded, announced, heard and determined without it (Awb 4:44, 4:47(b))', async () => {
    const reference = await awardedRif(portal, plan);
    const demand = () => attempt(lotte, reference, 'demand-account');
    expect(await codeOf(demand())).toBe('duty-not-late');
    expect(await isLate(reference)).toBe(false);
    await longAgo(reference, 'duty:account:1');
    expect(await isLate(reference)).toBe(true);
    // An account is more than a day: a bare receipt would leave the file waiting for nothing.
    expect(await codeOf(receiptOfAccount(reference))).toBe('recorded-with-a-step');
    expect(await isLate(reference)).toBe(true);

    const summons = await previewed(lotte, reference, 'demand-account');
    expect(summons.letters.map(({ kind }) => kind)).toEqual(['account-demand']);
    expect(JSON.stringify(summons.letters)).toContain('uiterlijk op 1 januari 2020 zijn');
    expect(summons.deadlines.map(({ kind }) => kind)).toEqual(['account']);
    expect((await demand()).status).toBe(201);
    const announce = () => attempt(lotte, reference, 'announce-without-account', WEIGHED);
    expect(await codeOf(announce())).toBe('deadline-not-lapsed');
    await longAgo(reference, 'account');
    expect(await isLate(reference)).toBe(true);

    const intention = await previewed(lotte, reference, 'announce-without-account', WEIGHED);
    expect(JSON.stringify(intention.letters[0]?.blocks)).toMatch(
      /vast te stellen op €\s250\.000.*Alleen het eerste jaar/u,
    );
    expect((await announce()).status).toBe(201);
    const take = (client: Client) => attempt(client, reference, 'determine-without-account', WHY);
    expect(await codeOf(take(ruben))).toBe('deadline-not-over');
    const views = 'De penvoerder is gefuseerd; het verslag volgt.';
    const answersViews = async (client: Client) => {
      const { transitions } = await view(client, reference);
      return transitions.find(({ transition }) => transition === 'determine-without-account')
        ?.answersViews;
    };
    expect(await answersViews(ruben)).toBeUndefined();
    await act(fatima, reference, 'give-without-account-views', { input: { views } });
    // Nobody proposed it in words, and its reasons answer them all the same (Awb 3:46).
    expect(await answersViews(ruben)).toBe(true);

    portal.clock.advance({ hours: 1 });
    const more = { input: { ...WEIGHED.input, withoutAccountAmount: 50_000_000 } };
    await act(lotte, reference, 'reweigh-without-account', more);
    const decision = await previewed(ruben, reference, 'determine-without-account', WHY);
    expect(decision.determination).toMatchObject({ determinedCents: 50_000_000 });
    expect((await take(ruben)).status).toBe(201);
    expect(await stateOf(reference)).toBe('determined');
    expect(await isLate(reference)).toBe(false);
    expect((await renderLetters(portal, reference)).slice(1)).toEqual([
      'account-demand',
      'intended-determination-without-account',
      'determination-without-account',
    ]);
  });
});

describe('an account that comes after all', () => {
  it('is taken as any other, also after the intention; what was weighed without it is gone', async () => {
    const reference = await demanded(RIF_2024);
    await longAgo(reference, 'account');
    await act(lotte, reference, 'announce-without-account', WEIGHED);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    const { deadlines } = await view(lotte, reference);
    expect(
      deadlines.flatMap(({ kind, standing }) => (standing === 'running' ? [kind] : [])),
    ).not.toEqual(expect.arrayContaining(['account', 'without-account-views', 'duty:account:1']));
    const preview = await previewed(ruben, reference, 'determine');
    expect(preview.determination?.determinedCents).toBe(90_000_000);
  });

  it('counts no more once it is taken back as a mistake', async () => {
    const reference = await demanded(RIF_2024);
    await longAgo(reference, 'account');
    await act(lotte, reference, 'announce-without-account', WEIGHED);
    await act(lotte, reference, 'record-without-account-views', { input: waivedNow(portal) });
    portal.clock.advance({ hours: 1 });
    // Of another file: not all was done there, on a ground of which nobody was heard here.
    const weighed = { weighedGround: 'a', weighedAmount: 0, weighing: 'Niets is gedaan.' };
    const ofAnother = received(portal, { isDone: false, differsFromReport: true, ...weighed });
    await act(lotte, reference, 'receive-account', ofAnother);
    const back = 'take-back-account-without-account-heard';
    await act(lotte, reference, back, { motivation: 'Dit hoort bij een ander dossier.' });
    const decision = await attempt(ruben, reference, 'determine-without-account', WHY);
    expect(decision.status).toBe(201);
    expect((await view(fatima, reference)).determinedCents).toBe(25_000_000);
  });

  it('never leads to more than was awarded: a higher amount is refused at its question', async () => {
    const reference = await demanded(RIF_2024);
    await longAgo(reference, 'account');
    const tooMuch = { input: { ...WEIGHED.input, withoutAccountAmount: 300_000_000 } };
    expect(await codeOf(attempt(lotte, reference, 'announce-without-account', tooMuch))).toBe(
      'input/withoutAccountAmount',
    );
  });
});
