import {
  AssessmentPanel,
  AssignmentList,
  AssignmentView,
  CommitteeAdvice,
  MessageList,
} from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  advise,
  assess,
  bringTo,
  openTranche,
  rank,
  startPortal,
  transition,
  view,
  type Client,
  type Portal,
} from '../../../test/portal/index.js';

// Each case plays an application up to the committee on a real database.
jest.setTimeout(120_000);

let portal: Portal;
let tranches = 0;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function playedTo(state: 'under-assessment' | 'assessed') {
  tranches += 1;
  const tranche = await openTranche(portal, { code: `commissie-${tranches}` });
  return { tranche, ...(await bringTo(portal, state, { tranche })) };
}

async function mine(client: Client, reference: string): Promise<AssignmentView> {
  const { items } = (await client.get('/v1/assignments')).as(AssignmentList);
  const own = items.find((each) => each.reference === reference);
  return (await client.get(`/v1/assignments/${own?.id}`)).as(AssignmentView);
}

function declare(client: Client, { id }: { id: string }, kind: string, explanation = '') {
  return client.put(`/v1/assignments/${id}/interests`, { kind, explanation });
}

async function panel(reference: string): Promise<AssessmentPanel> {
  const lotte = await portal.as('lotte');
  return (await lotte.get(`/v1/applications/${reference}/assessments`)).as(AssessmentPanel);
}

async function manage(reference: string, id: string, step: string, body: object) {
  const lotte = await portal.as('lotte');
  return lotte.post(`/v1/applications/${reference}/assignments/${id}/${step}`, body);
}

describe('an assessor who stays silent', () => {
  it('is reminded, withdrawn and replaced, and each is written down', async () => {
    const { reference } = await playedTo('under-assessment');
    await assess(portal, reference, 4, ['henk', 'amina']);
    const pieter = await portal.as('pieter');
    const { id } = await mine(pieter, reference);
    expect((await manage(reference, id, 'reminders', {})).status).toBe(201);
    const { items } = (await pieter.get('/v1/messages')).as(MessageList);
    expect(items.map(({ subject }) => subject.nl)).toContainEqual(
      expect.stringContaining('Herinnering: uw beoordeling'),
    );
    expect((await manage(reference, id, 'withdrawals', { reason: ' ' })).status).toBe(400);
    const withdrawn = await manage(reference, id, 'withdrawals', { reason: 'Reageert niet.' });
    const shown = withdrawn.as(AssessmentPanel);
    expect(shown.stillNeeded).toBe(1);
    const own = shown.assignments.find((each) => each.id === id);
    expect(own?.status).toBe('withdrawn');
    expect(own?.records.map(({ step, text, by }) => [step, text, by])).toEqual([
      ['reminded', '', 'Lotte Vermeer'],
      ['withdrawn', 'Reageert niet.', 'Lotte Vermeer'],
    ]);
    expect((await declare(pieter, { id }, 'none')).body).toMatchObject({
      errors: [{ code: 'assignment-withdrawn' }],
    });
    expect((await manage(reference, id, 'reminders', {})).status).toBe(409);
  });

  it('and was let go can be asked once more: somebody has to score when nobody is left', async () => {
    const { reference } = await playedTo('under-assessment');
    const pieter = await portal.as('pieter');
    const { id } = await mine(pieter, reference);
    await manage(reference, id, 'withdrawals', { reason: 'Reageert niet.' });
    const left = await panel(reference);
    expect(left.candidates.filter(({ conflicts }) => conflicts.length === 0)).toEqual([]);
    const again = await manage(reference, id, 'reopenings', { reason: 'Is terug van verlof.' });
    const shown = again.as(AssessmentPanel);
    expect(shown.stillNeeded).toBe(0);
    expect(shown.assignments.find((each) => each.id === id)?.status).toBe('invited');
    expect((await declare(pieter, { id }, 'none')).status).toBe(200);
  });

  it('is not asked again for an assessment that went on without', async () => {
    const { reference } = await playedTo('under-assessment');
    const pieter = await portal.as('pieter');
    const { id } = await mine(pieter, reference);
    await manage(reference, id, 'withdrawals', { reason: 'Reageert niet.' });
    await transition(portal, 'fatima', reference, 'withdraw');
    const again = await manage(reference, id, 'reopenings', { reason: 'Toch nog.' });
    expect(again.status).toBe(409);
  });
});

describe('interests', () => {
  it('are declared seeing everybody who takes part, and partners and money while scoring', async () => {
    const { reference } = await playedTo('under-assessment');
    const henk = await portal.as('henk');
    const before = await mine(henk, reference);
    expect(before.file).toBeNull();
    expect(before.parties[0]).toMatchObject({ isLead: true });
    expect(before.parties.map(({ name }) => name)).toContain('Installatiegroep Berkel');
    await declare(henk, before, 'none');
    const { file } = await mine(henk, reference);
    expect(file?.money?.requestedCents).toBeGreaterThan(0);
    expect(file?.money?.partners.map(({ name }) => name)).toContain('Installatiegroep Berkel');
  });

  it('reach the officer with their explanation, and nobody who need not know', async () => {
    const { reference } = await playedTo('under-assessment');
    const henk = await portal.as('henk');
    const own = await mine(henk, reference);
    await declare(henk, own, 'personal', 'Mijn zus werkt er.');
    await declare(henk, own, 'personal', 'Mijn zus werkt er op de administratie.');
    const shown = (await panel(reference)).assignments.find(({ id }) => id === own.id);
    expect(shown?.interests?.explanation).toBe('Mijn zus werkt er op de administratie.');
    expect(shown?.records.map(({ text }) => text)).toEqual([
      'Mijn zus werkt er.',
      'Mijn zus werkt er op de administratie.',
    ]);
    const ruben = await portal.as('ruben');
    const asDecider = await ruben.get(`/v1/applications/${reference}/assessments`);
    expect(asDecider.text).not.toContain('Mijn zus');
  });

  it('declared by mistake are declared again when the officer says so', async () => {
    const { reference } = await playedTo('under-assessment');
    const henk = await portal.as('henk');
    const own = await mine(henk, reference);
    await declare(henk, own, 'business');
    expect((await declare(henk, own, 'none')).body).toMatchObject({
      errors: [{ code: 'correction-asks-officer' }],
    });
    await manage(reference, own.id, 'reopenings', { reason: 'Verkeerde knop.' });
    expect((await declare(henk, own, 'none')).status).toBe(200);
    const { records = [] } =
      (await panel(reference)).assignments.find(({ id }) => id === own.id) ?? {};
    expect(records.map(({ step, interest }) => [step, interest])).toEqual([
      ['declared', 'business'],
      ['asked-again', null],
      ['declared', 'none'],
    ]);
  });

  it('that turn up after scoring leave the sheet out, reopen the advice, and are kept', async () => {
    const { tranche, reference } = await playedTo('assessed');
    await advise(portal, reference);
    await rank(portal, tranche);
    const henk = await portal.as('henk');
    const own = await mine(henk, reference);
    expect((await declare(henk, own, 'business', 'Ik ben er gaan werken.')).status).toBe(200);

    const lotte = await portal.as('lotte');
    expect((await view(lotte, reference)).state.state).toBe('under-assessment');
    const shown = await panel(reference);
    expect(shown).toMatchObject({ stillNeeded: 1, total: null });
    expect(shown.assignments.find(({ id }) => id === own.id)).toMatchObject({
      status: 'conflict',
      points: null,
      interests: { explanation: 'Ik ben er gaan werken.' },
    });
    const kept: { scores: unknown[] }[] = await portal.dataSource.query(
      `SELECT scores FROM assignment WHERE id = $1`,
      [own.id],
    );
    expect(kept[0]?.scores).toHaveLength(5);
    const advice = await lotte.get(`/v1/applications/${reference}/advice`);
    expect(advice.as(CommitteeAdvice)).toMatchObject({ status: 'awaiting-scores', edition: 2 });
    expect((await mine(henk, reference)).others).toEqual([]);
    const ranked = await (
      await portal.as('margreet')
    ).post(`/v1/tranches/${tranche}/allocations`, {});
    expect(ranked.body).toMatchObject({ errors: [{ code: 'not-yet-assessed' }] });
  });
});

describe('a mail address at an organisation that takes part', () => {
  it('warns, and the officer decides, which is written down', async () => {
    tranches += 1;
    const tranche = await openTranche(portal, { code: `commissie-${tranches}` });
    const { reference } = await bringTo(portal, 'complete', { tranche });
    await portal.dataSource.query(
      `UPDATE partner SET contact_email = 'anna@hr.commissie.example' FROM application a
       WHERE a.id = partner.application_id AND a.reference = $1 AND NOT is_lead`,
      [reference],
    );
    await portal.dataSource.query(
      `UPDATE person SET email = 'henk@mail.commissie.example' WHERE email LIKE 'henk@%'`,
    );
    const henk = (await panel(reference)).candidates.find(({ name }) => name === 'Henk Visser');
    expect(henk).toMatchObject({
      conflicts: [],
      signs: [{ code: 'same-mail-domain' }],
      isProposed: false,
    });
    const lotte = await portal.as('lotte');
    const others = [await portal.as('amina'), await portal.as('pieter')];
    const { eventNumber: seen } = await view(lotte, reference);
    const personIds = [henk?.personId, ...others.map(({ personId }) => personId)];
    const path = `/v1/applications/${reference}/assignments`;
    const refused = await lotte.post(path, { personIds, seen });
    expect(refused.body).toMatchObject({ errors: [{ code: 'same-mail-domain' }] });
    const assigned = await lotte.post(path, { personIds, weighed: [henk?.personId], seen });
    const shown = assigned.as(AssessmentPanel).assignments;
    expect(shown.find(({ assessor }) => assessor === 'Henk Visser')?.records).toMatchObject([
      { step: 'sign-weighed', by: 'Lotte Vermeer' },
    ]);
  });
});
