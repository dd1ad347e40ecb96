import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationList } from '@tranche/contracts';
import { bringTo } from '../../../test/portal/index.js';
import { Colleagues } from '../../../test/stage/colleagues.js';
import { Mandates } from '../../../test/stage/mandates.js';

let all: Colleagues;
let on: Colleagues;
let mandates: Mandates;

beforeAll(async () => {
  all = await Colleagues.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  mandates = await Mandates.on(all);
  ({ on } = mandates);
});

describe('a mandate ends', () => {
  it('at once when it is withdrawn, with the reason', async () => {
    const { id } = await mandates.held({ from: '2026-11-24' });
    const reason = 'Wij dienen zelf in.';
    expect((await on.lead.post(`/v1/mandates/${id}/withdrawals`, { reason })).status).toBe(201);
    expect(await mandates.status()).toBe(404);
    expect(await mandates.newest()).toMatchObject({
      standing: 'withdrawn',
      withdrawn: { by: 'Fatima Haddou', reason },
    });
    expect(await mandates.subjects()).toContain('Uw machtiging namens ROC Oostrand is ingetrokken');
    const again = await on.lead.post(`/v1/mandates/${id}/withdrawals`, { reason });
    expect(again.status).toBe(409);
  });

  it('by who holds it, and who gave it hears why', async () => {
    const { id } = await mandates.held();
    await on.noor.post(`/v1/mandates/${id}/withdrawals`, { reason: 'Andere baan.' });
    expect(await mandates.subjects(on.lead)).toContain(
      'Noor Willems legt de machtiging namens ROC Oostrand neer',
    );
  });

  it('by itself, and can be read for thirty days more', async () => {
    await mandates.held({ from: '2026-11-24', until: '2026-11-30' });
    mandates.at('2026-12-30T12:00:00+01:00[Europe/Amsterdam]');
    expect(await mandates.status()).toBe(200);
    mandates.at('2026-12-31T00:00:00+01:00[Europe/Amsterdam]');
    expect(await mandates.status()).toBe(404);
  });

  it('or begins, of the two at one moment, and never both', async () => {
    await mandates.give({ from: '2026-11-24' });
    const { id } = await mandates.newest();
    const [said, taken] = await Promise.all([
      on.noor.post(`/v1/mandates/${id}/answers`, { answer: 'accepted' }),
      on.lead.post(`/v1/mandates/${id}/withdrawals`, { reason: 'Toch niet.' }),
    ]);
    expect(taken.status).toBe(201);
    expect([201, 409]).toContain(said.status);
    expect(await mandates.newest()).toMatchObject({ standing: 'withdrawn' });
    expect(await mandates.status()).toBe(404);
  });

  it('for all applications, and opens none that was begun after its last day', async () => {
    const days = { from: '2026-11-24', until: '2026-11-30' };
    await mandates.held({ ...days, reference: null });
    mandates.at('2026-12-15T12:00:00+01:00[Europe/Amsterdam]');
    expect(await mandates.status()).toBe(200);
    const later = await bringTo(on.portal, 'draft', { tranche: on.tranche });
    expect((await on.noor.get(`/v1/applications/${later.reference}`)).status).toBe(404);
    const { items } = (await on.noor.get('/v1/applications')).as(ApplicationList);
    const seen = items.map(({ reference }) => reference);
    expect(seen).toContain(on.reference);
    expect(seen).not.toContain(later.reference);
  });
});
