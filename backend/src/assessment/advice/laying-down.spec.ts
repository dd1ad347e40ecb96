import { CommitteeAdvice, CommitteeAdviceList, MessageList, WorkList } from '@tranche/contracts';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ADVICE,
  bringTo,
  draftAdvice,
  openTranche,
  presentAdvice,
  startPortal,
  type Portal,
} from '../../../test/portal/index.js';

// Each case plays applications from draft to committee on a real database.
jest.setTimeout(120_000);

let portal: Portal;
let tranches = 0;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.stop());

async function assessed(): Promise<{ tranche: string; reference: string }> {
  tranches += 1;
  const tranche = await openTranche(portal, { code: `vaststellen-${tranches}` });
  const { reference } = await bringTo(portal, 'assessed', { tranche });
  return { tranche, reference };
}

async function seenBy(persona: string, reference: string): Promise<CommitteeAdvice> {
  const client = await portal.as(persona);
  return (await client.get(`/v1/applications/${reference}/advice`)).as(CommitteeAdvice);
}

/** What somebody is answered who takes a step with the advice as it stands there. */
async function refusalTo(persona: string, step: string, reference: string) {
  const { version } = await seenBy(persona, reference);
  const client = await portal.as(persona);
  const path = `/v1/applications/${reference}/advice/${step}`;
  const { status, body } = await client.post(path, { version });
  return { status, body };
}

const code = (of: string) => ({ status: 409, body: { errors: [{ code: of }] } });

describe('the advice of a committee with a chair', () => {
  it('is written by an officer and laid down by the chair, who is told that it lies ready', async () => {
    const { tranche, reference } = await assessed();
    const draft = await draftAdvice(portal, reference);
    expect(draft).toMatchObject({ status: 'draft', next: 'present', presentedBy: null });
    expect((await seenBy('margreet', reference)).next).toBeNull();
    expect(await refusalTo('lotte', 'adoptions', reference)).toMatchObject(
      code('advice-not-presented'),
    );

    const presented = await presentAdvice(portal, reference);
    expect(presented).toMatchObject({
      status: 'presented',
      next: null,
      presentedBy: 'Lotte Vermeer',
    });
    expect(await refusalTo('lotte', 'adoptions', reference)).toMatchObject(
      code('advice-chair-lays-down'),
    );
    expect(await refusalTo('lotte', 'presentations', reference)).toMatchObject(
      code('advice-presented'),
    );
    const margreet = await portal.as('margreet');
    const { items } = (await margreet.get('/v1/messages')).as(MessageList);
    expect(items.map(({ page }) => page)).toContain(`/beheer/tranches/${tranche}/adviezen`);

    const { version, next } = await seenBy('margreet', reference);
    expect(next).toBe('adopt');
    const path = `/v1/applications/${reference}/advice/adoptions`;
    const adopted = (await margreet.post(path, { version })).as(CommitteeAdvice);
    expect(adopted).toMatchObject({
      status: 'adopted',
      presentedBy: 'Lotte Vermeer',
      adoptedBy: 'Margreet Kuipers',
    });
  });

  it('waits in the work list of who writes it, and then of the chair', async () => {
    const { tranche, reference } = await assessed();
    const page = `/beheer/tranches/${tranche}/adviezen`;
    const waiting = async () => {
      const found: string[] = [];
      for (const persona of ['lotte', 'margreet']) {
        const { items } = (await (await portal.as(persona)).get('/v1/work-items')).as(WorkList);
        const own = items.filter((each) => each.page === page);
        found.push(...own.map(({ count, task }) => `${persona}: ${count} ${task.nl}`));
      }
      return found;
    };
    expect(await waiting()).toEqual(['lotte: 1 Advies van de commissie opstellen']);
    await draftAdvice(portal, reference);
    await presentAdvice(portal, reference);
    expect(await waiting()).toEqual(['margreet: 1 Advies van de commissie vaststellen']);
  });

  it('may be changed by the chair first, and by her alone is never laid down', async () => {
    const { tranche, reference } = await assessed();
    const margreet = await portal.as('margreet');
    const path = `/v1/applications/${reference}/advice`;
    const { criteria } = await seenBy('margreet', reference);
    const texts = criteria.map((each) => ({ criterion: each.code, text: ADVICE }));
    await margreet.put(path, { texts }, { 'if-match': '"0"' });
    expect(await refusalTo('margreet', 'adoptions', reference)).toMatchObject(
      code('advice-not-presented'),
    );
    expect((await margreet.post(`${path}/presentations`, { version: 1 })).status).toBe(403);

    await presentAdvice(portal, reference);
    const other = texts.map((each) => ({
      ...each,
      text: 'De commissie zegt het anders, en kort.',
    }));
    await margreet.put(path, { texts: other }, { 'if-match': '"1"' });
    expect(await seenBy('margreet', reference)).toMatchObject({ status: 'presented' });
    const list = (await margreet.get(`/v1/tranches/${tranche}/advices`)).as(CommitteeAdviceList);
    expect(list.items).toMatchObject([{ status: 'presented' }]);
    expect((await margreet.post(`${path}/adoptions`, { version: 1 })).status).toBe(409);
    expect((await margreet.post(`${path}/adoptions`, { version: 2 })).status).toBe(201);

    const reopened = (await margreet.post(`${path}/editions`, {})).as(CommitteeAdvice);
    expect(reopened).toMatchObject({ status: 'draft', presentedBy: null, next: null });
  });

  it('is not laid before the chair while a criterion lacks its reasons', async () => {
    const { reference } = await assessed();
    const lotte = await portal.as('lotte');
    const path = `/v1/applications/${reference}/advice`;
    await lotte.put(path, { texts: [] }, { 'if-match': '"0"' });
    const refused = await lotte.post(`${path}/presentations`, { version: 1 });
    expect(refused.body).toMatchObject({ errors: Array(5).fill({ code: 'advice-missing' }) });
  });

  it('never lies before and is laid down by one person who holds both offices', async () => {
    const { reference } = await assessed();
    await draftAdvice(portal, reference);
    await presentAdvice(portal, reference);
    const byPresenter = portal.dataSource.query(
      `UPDATE committee_advice SET adopted_by = presented_by, adopted_at = now()
       WHERE application_id = (SELECT id FROM application WHERE reference = $1)`,
      [reference],
    );
    await expect(byPresenter).rejects.toThrow('committee_advice_four_eyes_check');
  });
});

describe('an advice that says nothing of its own', () => {
  it('is warned of beside each criterion, and can still be laid down', async () => {
    const { reference } = await assessed();
    const { warnings, problems } = await draftAdvice(portal, reference);
    expect(problems).toEqual([]);
    expect(warnings.map((each) => each.code)).toEqual(Array(5).fill('advice-repeated'));
    expect((await presentAdvice(portal, reference)).status).toBe('presented');
  });
});
