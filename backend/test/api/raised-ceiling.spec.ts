import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TranchePreview } from '@tranche/contracts';
import { bringTo, decide, openTranche, rank, startPortal, type Portal } from '../portal/index.js';
import { apply, openFor } from '../schemes/apply.js';
import { divideNow, officer } from '../schemes/office.js';
import { examPilot, pilotSchools } from '../schemes/plans/exam-pilot.js';
import { naturalPerson } from '../schemes/plans/people.js';
import { trainingVoucher } from '../schemes/plans/training-voucher.js';

// Schools are played from draft to decision on a real database.
jest.setTimeout(120_000);

let portal: Portal;
let people = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** What the office reads before it sets a ceiling. */
async function does(tranche: string, code: string, ceilingCents: number) {
  const lotte = await portal.as('lotte');
  const answer = await lotte.post(`/v1/tranches/${tranche}/amendments/previews`, {
    seen: 0,
    budgetLine: { code, ceilingCents },
    publicationReference: 'Stcrt. 2026, 2',
  });
  return answer.as(TranchePreview).does.map(({ nl }) => nl);
}

describe('raising the places of a pilot', () => {
  it('says before it binds that a proposal is made again, and that after the draw nobody moves up', async () => {
    const tranche = await openFor(portal, examPilot, {
      code: 'pilot-raised',
      ceilingCents: 1,
      programme: undefined,
    });
    for (const school of pilotSchools(3)) {
      const { reference } = await apply(portal, examPilot, tranche, school);
      await officer(portal, reference, 'declare-complete');
    }
    expect(await does(tranche, 'schools', 2)).toEqual([]);
    await rank(portal, tranche);
    expect(await does(tranche, 'schools', 2)).toEqual([
      expect.stringContaining('opnieuw verdelen'),
    ]);
    await decide(portal, tranche);
    expect(await does(tranche, 'schools', 3)).toEqual([
      'De 2 aanvragen die zijn afgewezen omdat er geen plaats meer was, blijven afgewezen.',
      expect.stringContaining('er is geen reservelijst, en niemand schuift hierdoor op'),
      expect.stringContaining('na een bezwaar dat slaagt'),
    ]);
    // Who got a place after an objection is no longer rejected.
    await portal.dataSource.query(
      `UPDATE decision SET outcome = 'approved' WHERE id =
        (SELECT id FROM decision WHERE outcome = 'rejected-ceiling' ORDER BY id LIMIT 1)`,
    );
    expect((await does(tranche, 'schools', 3))[0]).toMatch(/^De ene aanvraag .*blijft afgewezen/);
  });
});

describe('raising one of two ceilings', () => {
  it('counts only who was turned down under that one', async () => {
    const tranche = await openFor(portal, trainingVoucher, {
      code: 'vouchers-raised',
      ceilings: { broad: 100, care: 100 },
    });
    // The first of each receives what there is.
    for (const variant of ['broad', 'broad', 'broad', 'care', 'care']) {
      people += 1;
      const applicant = naturalPerson(`raised-${people}`, `Werkzoekende ${people}`);
      await apply(portal, trainingVoucher, tranche, { applicant, variant });
    }
    await divideNow(portal, tranche);
    const [care] = await does(tranche, 'care', 500_000);
    expect(care).toMatch(/^De ene aanvraag/);
    const [broad] = await does(tranche, 'broad', 500_000);
    expect(broad).toMatch(/^De 2 aanvragen/);
  });
});

describe('raising a ceiling of money', () => {
  it('says the same once it was decided, and nothing where it gets lower', async () => {
    const million = 100_000_000;
    const tranche = await openTranche(portal, { code: 'rif-raised', ceilingCents: 3 * million });
    await bringTo(portal, 'assessed', { tranche });
    await rank(portal, tranche);
    await decide(portal, tranche);
    expect(await does(tranche, 'rif', 4 * million)).toEqual([
      expect.stringContaining('niemand schuift hierdoor op en niemand krijgt hierdoor meer'),
    ]);
    expect(await does(tranche, 'rif', 2 * million)).toEqual([]);
  });
});
