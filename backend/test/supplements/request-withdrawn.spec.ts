import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApplicationView,
  DocumentList,
  PartnerList,
  SectionView,
  type PartnerView,
} from '@tranche/contracts';
import { SweepDeadlines } from '../../src/deadlines/sweep/sweep-deadlines.js';
import { act, attempt, openTranche, renderLetters, transition, view } from '../portal/index.js';
import { codeOf, previewed } from '../schemes/rif/rif-awarded.js';
import { SIGNED, SupplementStage } from './supplement-stage.js';
import { takeOut } from '../stage/take-out.js';

let stage: SupplementStage;
const WHY = { motivation: 'De ondertekende overeenkomst zat er al bij.' };
const SECRET = 'Een zin die nooit is verstuurd';

beforeAll(async () => {
  stage = await SupplementStage.start();
}, 120_000);
afterAll(() => stage.portal.stop());

const partnersNow = async () => (await stage.fatima.get(`${stage.path}/partners`)).as(PartnerList);
const money = (partners: readonly PartnerView[]) =>
  partners.map(({ name, cashCents, confirmedAt }) => ({ name, cashCents, confirmedAt }));

let calls = 0;

/** In a window that is open now: the clock runs on from test to test. */
async function sendOne(): Promise<void> {
  await stage.sendOne(await openTranche(stage.portal, { code: `mistaken-${(calls += 1)}` }));
}

/** Everything that was sent, as the applicant reads it. */
async function standing() {
  const { tasks, requestedCents, budgetCents } = await view(stage.fatima, stage.reference);
  const pages = tasks.filter(({ part }) => part === 'questions');
  const sections = await Promise.all(
    pages.map(({ section }) => stage.fatima.get(`${stage.path}/sections/${section}`)),
  );
  const { requirements } = await stage.documentsOf(stage.fatima);
  return {
    money: [requestedCents, budgetCents],
    answers: sections.map((page) => page.as(SectionView).answers),
    files: requirements.flatMap(({ documents }) => documents.map(({ id }) => id)).toSorted(),
    partners: money((await partnersNow()).items).toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Sent, asked for a supplement by mistake, and changed in every way there is, without sending. */
async function askedByMistake() {
  await sendOne();
  const before = await standing();
  const decisionOn = await dueOn('decision');
  // The term runs from the closing of the window: before that there is nothing to suspend.
  stage.portal.clock.advance({ hours: 10 * 24 });
  await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
  stage.portal.clock.advance({ hours: 3 * 24 });
  await rewrite();
  await replaceADocument();
  await changePartners();
  expect(await standing()).not.toEqual(before);
  return { before, decisionOn };
}

async function rewrite(): Promise<void> {
  const { tasks } = await view(stage.fatima, stage.reference);
  for (const { section, part } of tasks) {
    if (part !== 'questions') continue;
    const path = `${stage.path}/sections/${section}`;
    const page = (await stage.fatima.get(path)).as(SectionView);
    const text = page.definition.fields.find(({ kind }) => kind === 'long-text');
    if (!text) continue;
    const answers = { ...page.answers, [text.name]: SECRET };
    const tag = { 'if-match': `"${page.version}"` };
    expect((await stage.fatima.put(path, { answers }, tag)).status).toBe(200);
    return;
  }
}

async function replaceADocument(): Promise<void> {
  const { id, kind } = await stage.wanting(stage.fatima);
  (await stage.fatima.delete(`${stage.path}/documents/${id}`)).as(DocumentList);
  await stage.fatima.upload(`${stage.path}/documents?kind=${kind}`, SIGNED);
}

/** One gets another amount, so that its agreement falls; one goes; one comes. */
async function changePartners(): Promise<void> {
  const others = (await partnersNow()).items.filter(({ isLead }) => !isLead);
  const [first, last] = [others[0], others.at(-1)];
  if (!first || !last || first === last) throw new Error('Two partners are wanted');
  const tag = { 'if-match': `"${first.version}"` };
  const pledge = { cashCents: first.cashCents + 100, inKindCents: first.inKindCents };
  await stage.fatima.put(`${stage.path}/partners/${first.id}/contribution`, pledge, tag);
  await takeOut(stage.fatima, stage.path, last);
  await stage.fatima.post(`${stage.path}/partners`, {
    name: 'Een partner die nooit meedeed',
    kind: 'labour-organisation',
    kvk: null,
    contactName: 'Iemand Anders',
    contactEmail: 'iemand@partner.example',
  });
}

async function dueOn(kind: string): Promise<string | null | undefined> {
  const { deadlines } = await view(stage.lotte, stage.reference);
  return deadlines.find((each) => each.kind === kind && each.standing !== 'ended')?.dueOn;
}

async function toldThatItStands(): Promise<number> {
  const rows: unknown[] = await stage.portal.dataSource.query(
    `SELECT m.id FROM message m JOIN application a ON a.id = m.application_id
     WHERE a.reference = $1 AND m.key LIKE 'agreement-stands:%'`,
    [stage.reference],
  );
  return rows.length;
}

describe('a request for a supplement that was a mistake', () => {
  it('is withdrawn with a letter; all stands as it was sent, agreements included', async () => {
    const { before, decisionOn } = await askedByMistake();
    const preview = await previewed(
      stage.lotte,
      stage.reference,
      'withdraw-supplement-request',
      WHY,
    );
    const [letter] = preview.letters;
    expect(letter?.kind).toBe('supplement-request-withdrawn');
    expect(JSON.stringify(letter?.blocks)).toContain(WHY.motivation);
    expect(JSON.stringify(letter?.blocks)).toContain('staat niet meer in uw aanvraag');
    // A preview changes nothing: what is being typed is still there.
    expect(await standing()).not.toEqual(before);

    await act(stage.lotte, stage.reference, 'withdraw-supplement-request', WHY);
    expect(await standing()).toEqual(before);
    expect(JSON.stringify(await standing())).not.toContain(SECRET);
    // Whose agreement had fallen with another amount hears that it stands again.
    expect(await toldThatItStands()).toBe(1);
    // Nothing was missing, so nothing was suspended (Awb 4:5, 4:15(1)(a)).
    expect(await dueOn('decision')).toBe(decisionOn);
    expect(await dueOn('repair')).toBeUndefined();
    // Nobody sent anything: what was asked is not needed any more.
    const { deadlines } = await view(stage.lotte, stage.reference);
    const repair = deadlines.find(({ kind }) => kind === 'repair');
    expect(repair).toMatchObject({ standing: 'ended', ending: 'dropped' });
    expect(await renderLetters(stage.portal, stage.reference)).toEqual([
      'supplement-request',
      'supplement-request-withdrawn',
    ]);
  });

  it('offered no repair: not to process is refused until another was asked (Awb 4:5(1))', async () => {
    await sendOne();
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    await act(stage.lotte, stage.reference, 'withdraw-supplement-request', WHY);
    const decline = () => attempt(stage.lotte, stage.reference, 'decline-to-process', WHY);
    expect(await codeOf(decline())).toBe('repair-not-offered');
    const sent = await attempt(stage.fatima, stage.reference, 'supplement');
    expect(sent.status).toBe(409);
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    await transition(stage.portal, 'fatima', stage.reference, 'supplement');
    expect((await decline()).status).toBe(201);
  });

  it('leaves the four weeks after an earlier supplement as they were (Awb 4:5(4))', async () => {
    await sendOne();
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    await transition(stage.portal, 'fatima', stage.reference, 'supplement');
    const lastDay = await dueOn('decline');
    stage.portal.clock.advance({ hours: 24 });
    await act(stage.lotte, stage.reference, 'ask-supplement', WHY);
    stage.portal.clock.advance({ hours: 24 });
    expect(await dueOn('decline')).toBeUndefined();
    await act(stage.lotte, stage.reference, 'withdraw-supplement-request', WHY);
    expect(await dueOn('decline')).toBe(lastDay);
  });
});

describe('a supplement that was never sent', () => {
  it('counts for nothing when its term ends: documents, partners and agreements are as sent', async () => {
    const { before } = await askedByMistake();
    stage.portal.clock.advance({ hours: 40 * 24 });
    await stage.portal.app.get(SweepDeadlines).sweep();
    const { state } = (await stage.fatima.get(stage.path)).as(ApplicationView);
    expect(state.state).toBe('submitted');
    expect(await standing()).toEqual(before);
  });
});
