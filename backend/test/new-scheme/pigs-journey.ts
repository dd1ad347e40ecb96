import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AllocationView,
  ApplicationView,
  AssignmentList,
  LetterView,
  MessageList,
  SectionView,
  TrancheDetail,
  TransitionReceipt,
} from '@tranche/contracts';
import { filledDraft, PLAN } from './pigs-draft.js';
import { objection } from './pigs-objection.js';
import {
  act,
  advise,
  assess,
  assign,
  attempt,
  decide,
  openSchemeTranche,
  renderLetters,
  startDraft,
  startPortal,
  view,
  type Portal,
} from '../portal/index.js';

const WEIGHERS = ['henk', 'amina'];

let portal: Portal;
let tranche: string;
let reference: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openSchemeTranche(portal, {
    code: 'flight-day',
    scheme: 'pigs-might-fly',
    version: '1',
    ceilings: { pigs: 100_000 },
  });
  reference = await filledDraft(portal, tranche);
});
afterAll(() => portal.stop());

const seenBy = async (persona: string): Promise<ApplicationView> =>
  view(await portal.as(persona), reference);

async function letterOf(kind: string): Promise<LetterView> {
  await renderLetters(portal, reference);
  const fatima = await portal.as('fatima');
  const { letters } = await seenBy('fatima');
  const id = letters.find((each) => each.kind === kind)?.id;
  return (await fatima.get(`/v1/letters/${id}`)).as(LetterView);
}

const stepsOffered = ({ transitions }: ApplicationView) =>
  transitions.flatMap(({ step, transition }) => (step ? [[step, transition]] : []));

/* Every name of this scheme is its own, so what works here works by what the definition says. */
describe('the scheme pigs-might-fly, which has its own names for everything,', () => {
  it('is taken back by who made it', async () => {
    const fatima = await portal.as('fatima');
    const { reference: another } = await startDraft(portal, {
      tranche,
      variant: 'boar',
      title: 'Liever lopen',
    });
    expect(await act(fatima, another, 'stroll-off')).toMatchObject({
      state: { state: 'strolled-off', means: 'withdrawn', waitsFor: 'nobody' },
    });
  });

  it('is sent', async () => {
    const draft = await seenBy('fatima');
    expect(draft).toMatchObject({
      state: { state: 'in-the-sty', phase: 'draft', waitsFor: 'applicant' },
      requestedCents: PLAN.pleadFor,
      budgetCents: PLAN.feedPlan,
    });
    expect(draft.transitions.filter(({ sends }) => sends)).toMatchObject([{ transition: 'trot' }]);
    expect(stepsOffered(draft)).toEqual([['withdraw', 'stroll-off']]);
    const sent = await act(await portal.as('fatima'), reference, 'trot');
    expect(sent).toMatchObject({ state: { state: 'at-the-gate', waitsFor: 'staff' } });
  });

  it('is supplemented in what was asked, and nothing else', async () => {
    const lotte = await portal.as('lotte');
    const atTheGate = await seenBy('lotte');
    expect(stepsOffered(atTheGate)).toEqual([
      ['ask-supplement', 'ask-wings'],
      ['declare-complete', 'let-in'],
    ]);
    expect((await attempt(lotte, reference, 'send-home', { motivation: 'Nee.' })).status).toBe(409);
    const asked = await lotte.post(`/v1/applications/${reference}/transitions`, {
      transition: 'ask-wings',
      seen: atTheGate.eventNumber,
      points: [{ section: 'feed', words: 'Welke eikels?' }],
    });
    asked.as(TransitionReceipt);

    const fatima = await portal.as('fatima');
    const waiting = await seenBy('fatima');
    expect(waiting.supplementRequest?.nl).toContain('Welke eikels?');
    expect(waiting.tasks.filter(({ canEdit }) => canEdit).map(({ section }) => section)).toEqual([
      'feed',
    ]);
    const page = `/v1/applications/${reference}/sections/feed`;
    const { answers, version } = (await fatima.get(page)).as(SectionView);
    await fatima.put(page, { answers }, { 'if-match': `"${version}"` });
    await act(fatima, reference, 'grow-wings');
    // Now that a supplement was asked, it could be left unprocessed (Awb 4:5).
    const home = (await seenBy('lotte')).transitions.find(
      ({ transition }) => transition === 'send-home',
    );
    expect(home?.whyNot).toEqual([]);
    await act(lotte, reference, 'let-in');
  });

  it('is assigned and scored within the term of the assessors', async () => {
    await assign(portal, reference, WEIGHERS);
    expect(await seenBy('lotte')).toMatchObject({
      state: { state: 'on-the-scales', means: 'being-assessed', waitsFor: 'assessors' },
    });
    const henk = await portal.as('henk');
    const lotte = await portal.as('lotte');
    const [mine] = (await henk.get('/v1/assignments')).as(AssignmentList).items;
    const day = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(mine?.dueOn).toMatch(/^\d{4}-/);
    expect(day.assessmentDueOn).toBe(mine?.dueOn);
    await assess(portal, reference, { lightness: 5, courage: 8 }, ['henk']);
    await assess(portal, reference, { lightness: 6, courage: 8 }, ['amina']);
    expect(await seenBy('lotte')).toMatchObject({ state: { means: 'assessed' } });
  });

  it('may repair a near miss once, and is scored again', async () => {
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'offer-diet', { motivation: 'Een onsje minder.' });
    await act(await portal.as('fatima'), reference, 'slim-down');
    await assign(portal, reference, WEIGHERS);
    await assess(portal, reference, 8, WEIGHERS);
    expect(await seenBy('lotte')).toMatchObject({ state: { state: 'weighed', means: 'assessed' } });
  });

  it('is ranked after an advice, and decided by somebody else', async () => {
    const margreet = await portal.as('margreet');
    portal.clock.advance({ hours: 8 * 24 });
    const path = `/v1/tranches/${tranche}/allocations`;
    expect((await margreet.get(path)).as(AllocationView)).toMatchObject({ canRank: false });
    await advise(portal, reference);
    const ranking = (await margreet.post(path, {})).as(AllocationView);
    expect(ranking.items).toMatchObject([{ reference, outcome: 'award', cents: PLAN.pleadFor }]);
    // What is decided for a whole tranche is no button of one file.
    expect(stepsOffered(await seenBy('ruben'))).toEqual([]);
    expect(await decide(portal, tranche)).toMatchObject({ awarded: 1, freeCents: 80_000 });
    expect(await seenBy('fatima')).toMatchObject({
      state: { state: 'flying', means: 'awarded', phase: 'execution' },
      awardedCents: PLAN.pleadFor,
    });
  });

  it('tells the applicant what happened, but for what is internal', async () => {
    const events = ({ timeline }: ApplicationView) => timeline.map(({ type }) => type);
    const office = events(await seenBy('lotte'));
    const internal = ['weighing-started', 'scales-read', 'lined-up'];
    expect(office).toEqual(expect.arrayContaining(internal));
    expect(events(await seenBy('fatima'))).toEqual(
      office.filter((event) => !internal.includes(event)),
    );
  });

  it('gets a letter to its own address, with what it asked and what it will do', async () => {
    const letter = await letterOf('award');
    expect(letter.recipient).toEqual(
      expect.arrayContaining(['Modderpad 1', '7000 AA  Zwijndrecht']),
    );
    const printed = JSON.stringify(letter.blocks);
    expect(printed).toContain('Een rondje om de kerk');
    expect(printed).toMatch(/€\s200\b/);
    const fatima = await portal.as('fatima');
    const { items } = (await fatima.get('/v1/messages')).as(MessageList);
    expect(items.map(({ letterId }) => letterId)).toContain(letter.id);
  });

  objection(() => ({ portal, tranche, reference, letterOf }));

  it('accounts for what it did, and is determined by that', async () => {
    const lotte = await portal.as('lotte');
    const flown = await view(lotte, reference);
    expect(flown.payments.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(15_000);
    await act(lotte, reference, 'land', { input: { feedEaten: 20_000, hasFlown: true } });
    expect(await seenBy('fatima')).toMatchObject({ state: { state: 'landing' } });
    portal.clock.advance({ hours: 90 * 24 });
    await act(await portal.as('ruben'), reference, 'weigh-out');
    const landed = await seenBy('fatima');
    expect(landed).toMatchObject({
      state: { state: 'landed', means: 'determined', phase: 'closed' },
      determination: { determinedCents: 7_500, outcome: 'lower' },
    });
  });
});
