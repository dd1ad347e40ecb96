import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CoFinancingView, PartnerList, PartnershipHistory, SectionView } from '@tranche/contracts';
import type { Client } from '../../../test/portal/index.js';
import { REASON } from '../../../test/stage/inviting.js';
import { takeOut } from '../../../test/stage/take-out.js';
import { codeOf, SCHOOL, TwoSchools } from '../../../test/stage/two-schools.js';

let all: TwoSchools;
let on: TwoSchools;

beforeAll(async () => {
  all = await TwoSchools.start();
});
afterAll(() => all.portal.stop());

beforeEach(async () => {
  on = await all.anew();
});

async function contactAnswers(client: Client) {
  const { answers } = (await client.get(`${on.file}/sections/lead-and-contact`)).as(SectionView);
  return answers;
}

describe('the lead that is offered', () => {
  it('shows what it means: as what each takes part, what is emptied, and until when', async () => {
    const view = await on.seen(on.lead);
    expect(view).toMatchObject({
      lead: 'ROC Oostrand',
      leadKind: { nl: 'Penvoerder' },
      formerKind: { nl: 'Mbo-instelling' },
      whyNot: [],
      canOffer: true,
      canAnswer: false,
    });
    expect(view.anew.map(({ label }) => label.nl)).toContain('IBAN waarop u de subsidie ontvangt');
    expect(view.preview?.lapses).toMatchObject([{ name: 'ROC Oostrand' }]);
  });

  it('changes nothing before it is taken over; both know where it stands', async () => {
    expect((await on.offer()).status).toBe(201);
    expect(await on.viewerOf(on.lead)).toBe('applicant');
    expect(await on.seen(on.school)).toMatchObject({
      canAnswer: true,
      offer: { by: 'Fatima Haddou' },
    });
    expect(await on.seen(on.lead)).toMatchObject({ canOffer: false, canWithdraw: true });
    expect(await on.told(on.school)).toContain('biedt ROC Westrand het penvoerderschap aan');
  });

  it('is not taken over by who did not get it, nor by who offers it', async () => {
    expect(codeOf(await on.accept())).toEqual([409, 'no-lead-offer']);
    await on.offer();
    expect((await on.accept(on.lead)).status).toBe(403);
    expect((await on.accept(await on.portal.as('sanne'))).status).toBe(403);
  });

  it('goes to one at a time: the next takes the place of the last', async () => {
    const second = { ...SCHOOL, kvk: '90000079', name: 'ROC Zuidrand' };
    await on.portal.signIn({
      sub: 'zuid',
      name: 'Z',
      email: 'z@z.example',
      represents: [second],
      roles: [],
    });
    const other = await on.add({ name: second.name, kind: 'mbo-school', kvk: second.kvk });
    await on.offer();
    expect((await on.offer(other)).status).toBe(201);
    expect(codeOf(await on.accept())).toEqual([409, 'no-lead-offer']);
  });

  it('is declined with a reason, or withdrawn; the other hears it', async () => {
    await on.offer();
    await on.school.post(`${on.at()}/answers`, { answer: 'declined', reason: REASON });
    expect(await on.told(on.lead)).toContain(REASON);
    await on.offer();
    expect((await on.lead.post(`${on.at()}/withdrawals`)).status).toBe(201);
    expect(await on.told(on.school)).toContain('om penvoerder te worden');
    expect(codeOf(await on.accept())).toEqual([409, 'no-lead-offer']);
    expect(await on.viewerOf(on.lead)).toBe('applicant');
  });
});

describe('the lead that is taken over', () => {
  it('makes the other apply, and the former lead a partner that gives its own word', async () => {
    await on.offer();
    expect((await on.accept()).status).toBe(201);
    expect([await on.viewerOf(on.school), await on.viewerOf(on.lead)]).toEqual([
      'applicant',
      'partner',
    ]);
    const { items } = (await on.school.get(`${on.file}/partners`)).as(PartnerList);
    const standing = items.map(({ name, isLead, kind, confirmedAt }) => [
      name,
      isLead,
      kind,
      confirmedAt !== null,
    ]);
    expect(standing[0]).toEqual(['ROC Westrand', true, 'lead-school', true]);
    expect(standing).toContainEqual(['ROC Oostrand', false, 'mbo-school', false]);
  });

  it('is what the preview said', async () => {
    const { preview } = await on.seen(on.lead);
    await on.offer();
    await on.accept();
    const { bands } = (await on.school.get(`${on.file}/co-financing`)).as(CoFinancingView);
    expect(bands).toEqual(preview?.bands.map(({ after }) => after));
  });

  it('empties account, address and contact, and leaves what is written', async () => {
    const written = async (client: Client) =>
      (await client.get(`${on.file}/sections/budget`)).as(SectionView).answers;
    const before = await written(on.lead);
    expect(await contactAnswers(on.lead)).not.toEqual({});
    await on.offer();
    await on.accept();
    expect(Object.values(await contactAnswers(on.school)).filter((each) => each !== null)).toEqual(
      [],
    );
    expect(await written(on.school)).toEqual(before);
  });

  it('confirms what the partner puts in only as it was seen', async () => {
    await on.offer();
    const seen = await on.versionOf(on.school);
    const { version, id } = await on.ownRow(on.lead);
    const amounts = { cashCents: 90_000_000, inKindCents: 0 };
    const tag = { 'if-match': `"${version}"` };
    await on.lead.put(`${on.file}/partners/${id}/contribution`, amounts, tag);
    expect(codeOf(await on.accept(on.school, seen))).toEqual([409, 'partner-changed']);
    expect(await on.viewerOf(on.lead)).toBe('applicant');
    expect((await on.accept()).status).toBe(201);
  });

  it('leaves the pledges of all others as they were', async () => {
    const others = async (client: Client) => {
      const { items } = (await client.get(`${on.file}/partners`)).as(PartnerList);
      return items
        .filter(({ name }) => !name.startsWith('ROC'))
        .map(({ name, cashCents, inKindCents, confirmedAt }) => [
          ...[name, cashCents, inKindCents, confirmedAt],
        ]);
    };
    const before = await others(on.lead);
    await on.offer();
    await on.accept();
    expect(await others(on.school)).toEqual(before);
  });

  it('is told to everybody, and stands in the history', async () => {
    await on.offer();
    await on.accept();
    expect(await on.told(on.school)).toContain('Vul eerst uw adres, rekening');
    expect(await on.told(on.lead)).toContain('bevestigt de eigen bijdrage');
    const sanne = await on.portal.as('sanne');
    expect(await on.told(sanne)).toContain('in plaats van ROC Oostrand');
    const { items } = (await on.lead.get(`${on.file}/partnership-changes`)).as(PartnershipHistory);
    expect(items).toMatchObject([
      { kind: 'lead', name: 'ROC Oostrand', successor: 'ROC Westrand' },
    ]);
  });

  it('takes nothing more of who typed as the lead, and says so: nothing is dropped unseen', async () => {
    const read = async (page: string) =>
      (await on.lead.get(`${on.file}/sections/${page}`)).as(SectionView);
    const [contact, budget] = [await read('lead-and-contact'), await read('budget')];
    await on.offer();
    await on.accept();
    const save = ({ definition: { name }, answers, version }: SectionView) =>
      on.lead.put(`${on.file}/sections/${name}`, { answers }, { 'if-match': `"${version}"` });
    const late = await save(contact);
    expect([late.status, late.problem.detail]).toEqual([
      403,
      expect.stringContaining('Alleen de penvoerder'),
    ]);
    // Of the budget it writes its own lines from now on.
    const stale = await save(budget);
    expect([stale.status, stale.problem.detail]).toEqual([
      412,
      expect.stringContaining('Wil Westrand'),
    ]);
  });

  it('happens once, whoever presses at the same moment', async () => {
    await on.offer();
    const answers = await Promise.all([on.accept(), on.accept(), on.accept()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it('does not happen where the partner is taken out at the same moment, or it stays', async () => {
    await on.offer();
    const [taken, out] = await Promise.all([on.accept(), takeOut(on.lead, on.file, on.partner)]);
    expect([taken.status, out.status].filter((status) => status === 201)).toHaveLength(1);
    const [{ leads }]: [{ leads: number }] = await on.portal.dataSource.query(
      `SELECT count(*)::int AS leads FROM partner p JOIN application a ON a.id = p.application_id
       WHERE a.reference = $1 AND p.is_lead AND p.organisation_id = a.lead_organisation_id`,
      [on.reference],
    );
    expect(leads).toBe(1);
  });
});
