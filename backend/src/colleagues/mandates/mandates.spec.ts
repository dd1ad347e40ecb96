import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationList, MandateList, PartnerList, ReceiptView } from '@tranche/contracts';
import { act, attempt, view } from '../../../test/portal/index.js';
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

describe('a mandate is given', () => {
  it('to somebody who is told, and lets her do nothing before she accepts it', async () => {
    mandates.at();
    await mandates.give();
    expect(await mandates.newest()).toMatchObject({
      standing: 'offered',
      organisation: 'ROC Oostrand',
      givenBy: 'Fatima Haddou',
      application: { reference: on.reference },
      canAnswer: true,
      canWithdraw: false,
    });
    expect(await mandates.subjects()).toContain('Fatima Haddou machtigt u namens ROC Oostrand');
    expect(await mandates.status()).toBe(404);
    await mandates.answer('accepted');
    expect(await mandates.status()).toBe(200);
    expect(await mandates.subjects(on.lead)).toContain(
      'Noor Willems heeft de machtiging aangenomen',
    );
  });

  it('by nobody who does not act for the organisation by the register', async () => {
    await on.join('lead');
    const refused = await mandates.give({ email: 'ander@advies.example' }, on.noor);
    expect(refused.status).toBe(403);
    expect(refused.problem.detail).toContain('volgens het register');
    expect((await mandates.give({}, on.partner)).status).toBe(403);
  });

  it('to nobody who signs in for the organisation: she needs none', async () => {
    const own = (await on.people()).find(({ isYou }) => isYou)?.email ?? '';
    expect((await mandates.give({ email: own })).problem.detail).toContain('uw eigen e-mailadres');
    const [kind, email] = ['school', 'tweede@oostrand.example'];
    const represents = [{ kvk: '90000011', name: 'ROC Oostrand', kind, brin: '29ZZ', address: [] }];
    await on.portal.signIn({ sub: 'tweede', name: 'Tweede', email, represents, roles: [] });
    expect((await mandates.give({ email })).problem.detail).toContain(
      'heeft geen machtiging nodig',
    );
  });

  it.each([
    ['before today', { from: '2026-11-01' }, '#/from'],
    ['before it begins', { until: '2026-11-30' }, '#/until'],
    ['in far more years', { until: '2032-01-01' }, '#/until'],
  ])('not for days %s', async (_what, days, pointer) => {
    const refused = await mandates.give(days);
    expect(refused.status).toBe(400);
    expect(refused.problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it('in no application that the organisation does not take part in', async () => {
    const other = await all.anew();
    const partner = (await other.partner.get('/v1/mandates')).as(MandateList).given[0];
    const organisationId = partner?.organisationId ?? '';
    const asked = await mandates.give(
      { organisationId, reference: other.reference },
      other.partner,
    );
    expect(asked.status).toBe(404);
  });

  it('and is no business of anybody else', async () => {
    const { id } = await mandates.held();
    const withdrawal = await on.partner.post(`/v1/mandates/${id}/withdrawals`, { reason: 'Nee.' });
    expect(withdrawal.status).toBe(404);
    expect(
      (await on.partner.post(`/v1/mandates/${id}/answers`, { answer: 'declined' })).status,
    ).toBe(404);
  });
});

describe('who holds a mandate', () => {
  it('sends the application from its first day, and history and receipt say on which', async () => {
    await mandates.held();
    mandates.justBefore();
    expect(await mandates.status()).toBe(404);
    mandates.at();
    await act(on.noor, on.reference, 'submit');
    const { timeline } = await view(on.lead, on.reference);
    expect(timeline.at(-1)?.by.nl).toBe(
      'Noor Willems, namens ROC Oostrand op machtiging van Fatima Haddou (1 december 2026 tot en met 31 december 2026)',
    );
    const receipt = (await on.lead.get(`${on.file}/receipt`)).as(ReceiptView);
    expect(receipt).toMatchObject({ receivedBy: 'Noor Willems' });
    expect(receipt.receivedFor?.en).toContain('on a mandate of Fatima Haddou');
  });

  it('reads what it is about and changes nothing, without a role', async () => {
    await mandates.held();
    mandates.at();
    const { tasks } = await view(on.noor, on.reference);
    expect(tasks.filter(({ canEdit }) => canEdit)).toEqual([]);
  });

  it('signs until the end of its last day, and is told of the day after it', async () => {
    await on.join('signatory');
    await mandates.held({ from: '2026-11-24', until: '2026-11-30' });
    mandates.justBefore();
    expect(await mandates.whyNot()).not.toContain('mandate-ended');
    mandates.at();
    const refused = await attempt(on.noor, on.reference, 'submit');
    expect(refused.status).toBe(403);
    expect(refused.problem.detail).toContain(
      'Uw machtiging namens ROC Oostrand gold tot en met 30 november 2026. Wat u hebt ingevuld, is bewaard.',
    );
    expect(await mandates.whyNot()).toContain('mandate-ended');
    // Her role is as it was: she writes on.
    const { tasks } = await view(on.noor, on.reference);
    expect(tasks.some(({ canEdit }) => canEdit)).toBe(true);
  });

  it('does what it is for, and nothing else', async () => {
    await mandates.held({ purposes: ['answers'], from: '2026-11-24' });
    const refused = await attempt(on.noor, on.reference, 'submit');
    expect(refused.status).toBe(403);
    expect(refused.problem.detail).toContain('is niet bedoeld om in te dienen');
  });

  it('of a partner gives the word of that partner alone', async () => {
    const { given } = (await on.partner.get('/v1/mandates')).as(MandateList);
    const organisationId = given[0]?.organisationId ?? '';
    const asked = { organisationId, purposes: ['pledge' as const], from: '2026-11-24' };
    expect((await mandates.give(asked, on.partner)).status).toBe(201);
    await mandates.answer('accepted');
    const { items } = (await on.noor.get(`${on.file}/partners`)).as(PartnerList);
    expect(items.filter(({ canConfirm }) => canConfirm).map(({ name }) => name)).toEqual([
      'Installatiegroep Berkel',
    ]);
  });

  it('for all applications of the organisation finds them in her list', async () => {
    const held = await mandates.held({ reference: null, from: '2026-11-24' });
    const { items } = (await on.noor.get('/v1/applications')).as(ApplicationList);
    expect(items.map(({ reference }) => reference)).toContain(on.reference);
    expect(await mandates.newest()).toMatchObject({ application: null, standing: 'in-force' });
    await mandates.withdraw(held, 'Klaar.');
    expect(await mandates.status()).toBe(404);
  });
});
