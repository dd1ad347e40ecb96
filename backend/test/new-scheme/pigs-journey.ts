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
import { findPersona } from '../../src/identity/index.js';
import { VerifyPortal } from '../../src/verify/index.js';
import {
  act,
  advise,
  answerQuestions,
  assess,
  assign,
  attempt,
  contributeOwn,
  decide,
  joinPartner,
  openSchemeTranche,
  renderLetters,
  startDraft,
  startPortal,
  uploadPapers,
  view,
  type Portal,
} from '../portal/index.js';

const PLAN = { pleadFor: 20_000, feedPlan: 40_000, own: 10_000, farm: 5_000 };
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
  reference = await filledDraft();
});
afterAll(() => portal.stop());

/** A boar that flies high with a loop, whose farms pay a quarter and whose sty pays another. */
async function filledDraft(): Promise<string> {
  const draft = { tranche, variant: 'boar', title: 'Over de schuur' };
  const { reference: started } = await startDraft(portal, draft);
  const fatima = await portal.as('fatima');
  const firstFlightOn = portal.clock.today();
  await answerQuestions(fatima, started, {
    budgetCents: PLAN.feedPlan,
    requestedCents: 0,
    startsOn: firstFlightOn.toString(),
    answers: {
      pleadFor: PLAN.pleadFor,
      hasWings: true,
      wings: 1,
      legs: 2,
      passengers: [
        { called: 'Kip', heft: 2 },
        { called: 'Haan', heft: 3 },
      ],
      height: 'high',
      tricks: ['loop'],
      landsOn: firstFlightOn.add({ days: 3 }).toString(),
      flightProgramme: 'Een rondje om de kerk',
      lane: 'Modderpad 1',
      hamlet: 'Zwijndrecht',
      insteadOf: null,
      airspace: null,
    },
  });
  await contributeOwn(fatima, started, PLAN.own);
  for (const farm of ['sanne', 'joris']) {
    const claims = findPersona(farm);
    if (claims) await joinPartner(portal, fatima, started, claims, PLAN.farm);
  }
  await uploadPapers(fatima, started);
  return started;
}

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
    expect(waiting.supplementRequest).toContain('Welke eikels?');
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

  it('runs an objection beside its flight, and flies on meanwhile', async () => {
    const fatima = await portal.as('fatima');
    const squealed = await act(fatima, reference, 'squeal', { input: { whySqueal: 'Te weinig.' } });
    expect(squealed).toMatchObject({
      state: { state: 'flying' },
      procedures: [{ name: 'squealing', round: 1, stateLabel: { en: 'Squeals' }, endedAt: null }],
    });
    // The same is not begun twice at once; the main procedure goes on beside it.
    expect(
      (await attempt(fatima, reference, 'squeal', { input: { whySqueal: 'Nog.' } })).status,
    ).toBe(409);
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'grunt', { input: { gruntedOn: portal.clock.today().toString() } });
    expect((await seenBy('lotte')).timeline.at(-2)).toMatchObject({
      type: 'squealed',
      stateLabel: { en: 'Squeals' },
      said: [{ text: { nl: 'Te weinig.' } }],
    });
  });

  it('is not answered before it was heard, and never above what was asked', async () => {
    const ruben = await portal.as('ruben');
    const more = { motivation: 'Toch wel.', input: { feedAfterAll: PLAN.pleadFor } };
    const unheard = await attempt(ruben, reference, 'feed-more', more);
    expect(unheard.status).toBe(409);
    expect(JSON.stringify(unheard.body)).toContain('deadline-not-over');
    await act(await portal.as('lotte'), reference, 'lend-an-ear', { motivation: 'Gehoord.' });
    // Who decided on the award does not decide on the objection (Awb 10:3(3)).
    expect((await attempt(ruben, reference, 'feed-more', more)).status).toBe(409);
    const decider = await portal.as('margreet');
    const above = { ...more, input: { feedAfterAll: PLAN.pleadFor + 1 } };
    expect((await attempt(decider, reference, 'feed-more', above)).status).toBe(409);
  });

  it('is granted: another decision takes the place of the first, and the ceiling follows', async () => {
    const decider = await portal.as('margreet');
    const less = { motivation: 'Iets minder voer.', input: { feedAfterAll: 15_000 } };
    const after = await act(decider, reference, 'feed-more', less);
    expect(after).toMatchObject({
      state: { state: 'flying', means: 'awarded' },
      awardedCents: 15_000,
      procedures: [{ stateLabel: { en: 'Fed after all' }, endedAt: expect.any(String) }],
    });
    expect(after.timeline.slice(-2).map(({ type }) => type)).toEqual([
      'was-fed-more',
      'flew-higher',
    ]);
    expect(after.payments.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(15_000);
    const day = (await decider.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    expect(day.budgetLines).toMatchObject([{ committedCents: 15_000 }]);
    const letter = JSON.stringify((await letterOf('objection-upheld')).blocks);
    expect(letter).toMatch(/€\s200\b/);
    expect(letter).toMatch(/€\s150\b/);
    // The file still folds to where it stands, and its one chain holds.
    const looked = await portal.app.get(VerifyPortal).verify();
    expect(looked.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('may be objected to once more', async () => {
    const fatima = await portal.as('fatima');
    const again = await act(fatima, reference, 'squeal', { input: { whySqueal: 'Nog meer.' } });
    expect(again.procedures).toMatchObject([{ round: 1 }, { round: 2, endedAt: null }]);
  });

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
