import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllocationView, DrawList, DrawView, SchemeDetail } from '@tranche/contracts';
import { lotPromiseOf, replayDraw, type ComposedLetter } from '@tranche/domain';
import { decide, rankNow, startPortal, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { divideNow } from './office.js';
import { naturalPerson } from './plans/people.js';
import { trainingVoucher } from './plans/training-voucher.js';

let portal: Portal;
let windows = 0;
let people = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** Room for one voucher of € 2,000 on each line. */
async function window(): Promise<string> {
  windows += 1;
  const ceilings = { broad: 200_000, care: 200_000 };
  return openFor(portal, trainingVoucher, { code: `rounds-${windows}`, ceilings });
}

/** Two claims of the same moment, so that a lot decides. */
async function twoClaims(tranche: string, variant: 'broad' | 'care'): Promise<void> {
  const names = [1, 2].map(() => `seeker-${(people += 1)}`);
  await Promise.all(
    names.map((name) =>
      apply(portal, trainingVoucher, tranche, { applicant: naturalPerson(name, name), variant }),
    ),
  );
}

/** What anybody reads of the seeds that are still secret. */
async function promised(tranche: string) {
  const { tranches } = (await portal.nobody.get('/v1/schemes/training-voucher')).as(SchemeDetail);
  return tranches.find(({ code }) => code === tranche)?.lot?.promises ?? [];
}

async function draw(tranche: string, round: number) {
  return (await portal.nobody.get(`/v1/draws/${tranche}/${round}`)).as(DrawView);
}

async function ranking(tranche: string) {
  const karin = await portal.as('karin');
  return (await karin.get(`/v1/tranches/${tranche}/allocations`)).as(AllocationView);
}

function replayed({ seed, lotPromise, draws }: DrawView) {
  return draws.map(({ selected, ...one }) =>
    replayDraw({ ...one, seed, lotPromise, selected: selected.length }),
  );
}

describe('draws of a tranche that is decided in rounds', () => {
  it('all stay public, each with the seed that was promised before it', async () => {
    const tranche = await window();
    const [first, ...none] = await promised(tranche);
    expect(none).toEqual([]);
    await twoClaims(tranche, 'broad');
    await divideNow(portal, tranche);
    const [second] = await promised(tranche);
    await twoClaims(tranche, 'care');
    await divideNow(portal, tranche);

    const one = await draw(tranche, 1);
    const two = await draw(tranche, 2);
    expect(one).toMatchObject({ ...first, draws: [{ line: 'broad' }] });
    expect(two).toMatchObject({ ...second, draws: [{ line: 'care' }] });
    expect([...replayed(one), ...replayed(two)]).toEqual(['equal', 'equal']);
    const { items } = (await portal.nobody.get('/v1/draws')).as(DrawList);
    const rounds = items.filter((each) => each.tranche === tranche).map(({ round }) => round);
    expect(rounds).toEqual([2, 1]);
    expect((await portal.nobody.get(`/v1/draws/${tranche}`)).as(DrawView)).toEqual(two);
    expect((await ranking(tranche)).seed).toBe(two.seed);
  });

  it('stand in the letter to who lost, with what is needed to draw again (Awb 3:46)', async () => {
    const tranche = await window();
    await twoClaims(tranche, 'care');
    await divideNow(portal, tranche);
    const { seed, lotPromise, draws } = await draw(tranche, 1);
    const [{ order, lineName } = { order: [], lineName: { nl: '' } }] = draws;
    const [letter] = await portal.dataSource.query<{ composed: ComposedLetter }[]>(
      `SELECT l.composed FROM letter l JOIN application a ON a.id = l.application_id
       WHERE a.tranche = $1 AND l.kind = 'rejection-ceiling'`,
      [tranche],
    );
    const facts = new Map(
      letter?.composed.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(([fact, value]) => [fact, value] as const) : [],
      ),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      Begrotingslijn: lineName.nl,
      'Te verdelen': '€\u00a02.000',
      'Toegekend aan allen samen': '€\u00a02.000',
      'Door u gevraagd': '€\u00a02.000',
      'Aanvraag volledig op': expect.stringMatching(/^\d+ \w+ \d{4}, \d\d\.\d\d/),
      'Plaats op volgorde van volledigheid': '2 van 2',
      'Uw lotnummer': order[1],
      'Getrokken getal': seed,
      'Vooraf vastgelegd als': `${lotPromise} (SHA-256)`,
    });
    const address = new URL(facts.get('Narekenen op') ?? '');
    expect(address.pathname).toBe(`/lotingen/${tranche}/1`);
    const same = await portal.nobody.get(address.pathname.replace('/lotingen', '/v1/draws'));
    expect(same.as(DrawView).seed).toBe(seed);
  });

  it('have the seed of the next round fixed as soon as a round is ranked, and once', async () => {
    const tranche = await window();
    const [first] = await promised(tranche);
    await twoClaims(tranche, 'broad');
    await rankNow(portal, tranche);
    const promises = await promised(tranche);
    expect(promises).toMatchObject([first, { round: 2 }]);
    portal.clock.advance({ minutes: 1 });
    await rankNow(portal, tranche);
    expect(await promised(tranche)).toEqual(promises);
    await decide(portal, tranche);
    expect(await promised(tranche)).toEqual(promises.slice(1));
  });

  it('stand beside the promise of their own round on the page of the ranking', async () => {
    const tranche = await window();
    await twoClaims(tranche, 'broad');
    await divideNow(portal, tranche);
    const { seed, lotPromise, nextLotPromise } = await ranking(tranche);
    expect(lotPromise).toBe(lotPromiseOf(seed ?? ''));
    expect(nextLotPromise).toBe((await promised(tranche))[0]?.lotPromise);
  });
});
