import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProgrammeDetail, ProgrammeList, TrancheDetail, TranchePreview } from '@tranche/contracts';
import { openTranche, startPortal, type Portal } from '../portal/index.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
  // For the programme that the tranches below belong to.
  await openTranche(portal);
});
afterAll(() => portal.stop());

function opening(code: string) {
  const now = portal.clock.now();
  return {
    code,
    scheme: 'topsector-grant',
    version: '2016',
    programme: 'test-programme',
    name: { nl: 'Oproep van de test', en: 'Call of the test' },
    opensAt: now.toString(),
    closesAt: now.add({ hours: 24 }).toString(),
    budgetLines: [
      { code: 'students', name: { nl: 'Beurzen', en: 'Grants' }, ceilingCents: 2_500_000 },
    ],
    publicationReference: 'Stcrt. 2026, 1',
    parameters: {
      topsector: 'ict',
      sponsor: 'Digital Delta',
      levels: ['mbo'],
      amount: 250_000,
      quota: 10,
      purpose: 'free',
    },
  };
}

async function left(): Promise<number> {
  const lotte = await portal.as('lotte');
  const detail = (await lotte.get('/v1/programmes/test-programme')).as(ProgrammeDetail);
  return detail.totalCents - detail.together.ceilingCents;
}

describe('what opening a tranche would come to', () => {
  it('is shown with its window, ceilings, what is told and what the programme has left', async () => {
    const lotte = await portal.as('lotte');
    const before = await left();
    const answer = await lotte.post('/v1/tranches/previews', opening('looked-at'));
    const { tranche, told, untold, programme } = answer.as(TranchePreview);
    expect(tranche).toMatchObject({ code: 'looked-at', ceilingCents: 2_500_000 });
    expect(JSON.stringify(told)).toContain('Digital Delta');
    // Each setting stands there once.
    const labels = [...told, ...untold].map(({ label }) => label.nl);
    expect(new Set(labels).size).toBe(labels.length);
    expect(programme?.leftCents).toBe(before - 2_500_000);
  });

  it('says so where all other tranches of the programme are of another scheme', async () => {
    const lotte = await portal.as('lotte');
    const others = async (code: string, change: object = {}) => {
      const request = { ...opening(code), ...change };
      const answer = await lotte.post('/v1/tranches/previews', request);
      return answer.as(TranchePreview).programme?.othersAreOf.map(({ nl }) => nl);
    };
    expect(await others('of-another')).toEqual(['Regionaal investeringsfonds mbo']);
    const rif = { scheme: 'rif', version: '2024', parameters: {} };
    expect(await others('of-the-same', rif)).toEqual([]);
  });

  it('warns of a window that has begun already, for a ceiling is made known before it (Awb 4:27)', async () => {
    const lotte = await portal.as('lotte');
    const began = async (code: string, hours: number) => {
      const now = portal.clock.now();
      const opensAt = now.add({ hours }).toString();
      const closesAt = now.add({ hours: 48 }).toString();
      const request = { ...opening(code), opensAt, closesAt };
      return (await lotte.post('/v1/tranches/previews', request)).as(TranchePreview).beganBefore;
    };
    expect(await began('yesterday', -24)).toBe(true);
    expect(await began('tomorrow', 24)).toBe(false);
  });

  it('lists of each programme what is left for ceilings', async () => {
    const lotte = await portal.as('lotte');
    const { items } = (await lotte.get('/v1/programmes')).as(ProgrammeList);
    const { leftCents, totalCents } = items.find(({ code }) => code === 'test-programme') ?? {};
    expect(leftCents).toBe(await left());
    expect(leftCents).toBeLessThan(totalCents ?? 0);
  });

  it('opens nothing, and no seed is laid down', async () => {
    const lotte = await portal.as('lotte');
    await lotte.post('/v1/tranches/previews', opening('not-opened'));
    expect((await lotte.get('/v1/tranches/not-opened')).status).toBe(404);
    const seeds: unknown[] = await portal.dataSource.query(
      `SELECT 1 FROM tranche_seed WHERE tranche = 'not-opened'`,
    );
    expect(seeds).toEqual([]);
  });

  it('is refused where the opening is', async () => {
    const lotte = await portal.as('lotte');
    const tooMuch = opening('too-much');
    const ceilingCents = (await left()) + 100;
    const budgetLines = tooMuch.budgetLines.map((each) => ({ ...each, ceilingCents }));
    const answer = await lotte.post('/v1/tranches/previews', { ...tooMuch, budgetLines });
    expect(answer.status).toBe(409);
    const nobody = await portal.as('fatima');
    expect((await nobody.post('/v1/tranches/previews', opening('mine'))).status).toBe(403);
  });
});

describe('what an amendment would come to', () => {
  it('is shown, and happens only once it is confirmed', async () => {
    const lotte = await portal.as('lotte');
    await lotte.post('/v1/tranches', opening('amended'));
    const change = {
      seen: 0,
      budgetLine: { code: 'students', ceilingCents: 3_000_000 },
      publicationReference: 'Stcrt. 2026, 2',
    };
    const path = '/v1/tranches/amended';
    const shown = (await lotte.post(`${path}/amendments/previews`, change)).as(TranchePreview);
    expect(shown.tranche.ceilingCents).toBe(3_000_000);
    expect(shown.tranche.publicationReference).toBe('Stcrt. 2026, 2');
    expect((await lotte.get(path)).as(TrancheDetail).ceilingCents).toBe(2_500_000);
    await lotte.post(`${path}/amendments`, change);
    const { ceilingCents, lotPromises } = (await lotte.get(path)).as(TrancheDetail);
    expect(ceilingCents).toBe(3_000_000);
    expect(lotPromises.map(({ round }) => round)).toEqual([1]);
  });
});
