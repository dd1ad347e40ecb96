import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TransitionPreview } from '@tranche/contracts';
import { formatDate } from '@tranche/domain';
import {
  act,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../portal/index.js';
import { waitUntilAfter } from '../journey/waiting.js';
import {
  account,
  received,
  awardedRif,
  codeOf,
  LOWER,
  previewed,
  RIF_2014,
  RIF_2014_AMENDED,
  RIF_2019,
  RIF_2024,
  WHY,
} from './rif-awarded.js';
import { waivedNow } from '../office.js';

let portal: Portal;
let lotte: Client;
let ruben: Client;
let fatima: Client;

beforeAll(async () => {
  portal = await startPortal();
  [lotte, ruben, fatima] = await Promise.all([
    portal.as('lotte'),
    portal.as('ruben'),
    portal.as('fatima'),
  ]);
}, 120_000);
afterAll(() => portal.stop());

/** Everything a letter says, in one line. */
const wordsIn = (letter: TransitionPreview['letters'][number] | undefined) =>
  JSON.stringify(letter?.blocks);

/** Of a project of four years. */
const lastDayOf = (startsOn: Temporal.PlainDate) =>
  startsOn.add({ years: 4 }).subtract({ days: 1 }).toString();

const stateOf = async (reference: string) => (await view(fatima, reference)).state.state;

describe.each([RIF_2014, RIF_2014_AMENDED, RIF_2019, RIF_2024])(
  'an account under RIF $version that is not taken as it was given',
  (plan) => {
    it('leads to a lower determination only after the receiver was heard', async () => {
      const startsOn = portal.clock.today();
      const reference = await awardedRif(portal, plan);
      const disputed = received(portal, {
        isDone: false,
        weighedGround: 'a',
        weighedAmount: 70_000_000,
        weighing: 'Een vijfde van de lessen is niet gegeven.',
        differsFromReport: true,
      });
      await act(lotte, reference, 'receive-account', disputed);
      expect(await codeOf(attempt(ruben, reference, 'determine'))).toBe('hearing-first');

      // Until the last day the lessons can still be given (Awb 4:44(1), 4:46(2)(a)).
      const announce = () => attempt(lotte, reference, 'announce-lower-determination', LOWER);
      expect(await codeOf(announce())).toBe('project-goes-on');
      await waitUntilAfter(portal, lastDayOf(startsOn));
      const { letters, deadlines } = await previewed(
        lotte,
        reference,
        'announce-lower-determination',
        LOWER,
      );
      expect(JSON.stringify(letters[0]?.blocks)).toMatch(
        /vast te stellen op €\s700\.000.*De helft/u,
      );
      expect(deadlines.map(({ kind }) => kind)).toEqual(['determination-views']);
      expect((await announce()).status).toBe(201);
      const take = () => attempt(ruben, reference, 'determine-after-views', WHY);
      expect(await codeOf(take())).toBe('deadline-not-over');

      const views = 'De lessen zijn ingehaald; de lijsten gaan hierbij.';
      await act(fatima, reference, 'give-determination-views', { input: { views } });
      const { timeline } = await view(ruben, reference);
      expect(timeline.at(-1)?.said.map(({ text }) => text.nl)).toEqual([views]);

      // What the receiver says can change the record: the amount follows from what stands now.
      await act(lotte, reference, 'correct-account', account({ differsFromReport: false }));
      const preview = await previewed(ruben, reference, 'determine-after-views', WHY);
      expect(preview.determination?.determinedCents).toBe(90_000_000);
      expect((await take()).status).toBe(201);
      expect(await stateOf(reference)).toBe('determined');
      expect((await renderLetters(portal, reference)).slice(1)).toEqual([
        'intended-lower-determination',
        'determination-after-views',
      ]);
    });
  },
);

describe('an amount that becomes less after the hearing (Awb 4:8)', () => {
  it('is announced once more, with its calculation, before it can be determined', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: true }));
    const first = await previewed(lotte, reference, 'announce-lower-determination', LOWER);
    const [letter] = first.letters;
    expect(wordsIn(letter)).toContain('Zo kom ik op dit bedrag');
    expect(wordsIn(letter)).toMatch(/De gemaakte subsidiabele kosten zijn €\s[\d.]+\./u);
    expect(wordsIn(letter)).toMatch(/in het portaal.*per brief.*mondeling/u);
    await act(lotte, reference, 'announce-lower-determination', LOWER);
    const views = 'De lessen zijn ingehaald.\n\nDe lijsten gaan hierbij.';
    await act(fatima, reference, 'give-determination-views', { input: { views } });

    const less = account({ realisedCost: 200_000_000, differsFromReport: true });
    await act(lotte, reference, 'correct-account', less);
    const determine = () => attempt(ruben, reference, 'determine-after-views', WHY);
    expect(await codeOf(determine())).toBe('not-as-announced');
    await act(lotte, reference, 'announce-lower-determination', LOWER);
    await act(lotte, reference, 'record-determination-views', { input: waivedNow(portal) });

    const { letters } = await previewed(ruben, reference, 'determine-after-views', WHY);
    // It was heard once, and waived the second time: what it said is answered.
    expect(wordsIn(letters[0])).toContain('De lessen zijn ingehaald.');
    expect(wordsIn(letters[0])).toMatch(/In mijn brief van \d+ \w+ \d{4} schreef ik/u);
    expect(wordsIn(letters[0])).not.toContain('U heeft geen zienswijze gegeven.');
    expect((await determine()).status).toBe(201);
  });

  it('tells in the decision what the receiver put forward, paragraph by paragraph', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: true }));
    await act(lotte, reference, 'announce-lower-determination', LOWER);
    // The words of the intention are the reasons only while nobody said anything on them (Awb 3:46).
    const isAnswered = async () => {
      const { transitions } = await view(ruben, reference);
      const step = transitions.find(({ transition }) => transition === 'determine-after-views');
      return step?.proposal?.isAnswered;
    };
    expect(await isAnswered()).toBe(false);
    const views = 'De lessen zijn ingehaald.\n\nDe lijsten gaan hierbij.';
    await act(fatima, reference, 'give-determination-views', { input: { views } });
    expect(await isAnswered()).toBe(true);
    const { letters } = await previewed(ruben, reference, 'determine-after-views', WHY);
    expect(letters[0]?.blocks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'paragraph', text: 'De lessen zijn ingehaald.' }),
        expect.objectContaining({ kind: 'paragraph', text: 'De lijsten gaan hierbij.' }),
      ]),
    );
  });
});

describe('the ground of a lower determination (Awb 4:46(2), 3:46)', () => {
  it('is chosen when it is announced, and said in the intention and the decision', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: true }));
    expect(await codeOf(attempt(lotte, reference, 'announce-lower-determination', WHY))).toBe(
      'input/lowerGround',
    );
    const announced = await previewed(lotte, reference, 'announce-lower-determination', LOWER);
    expect(announced.recorded.map(({ text }) => text.nl)).toEqual([
      expect.stringContaining('verplichtingen nagekomen'),
    ]);
    const cited = 'artikel 4:46, tweede lid, onderdeel b, Awb';
    expect(wordsIn(announced.letters[0])).toContain(cited);
    await act(lotte, reference, 'announce-lower-determination', LOWER);
    await act(lotte, reference, 'record-determination-views', { input: waivedNow(portal) });
    const { letters, determination } = await previewed(
      ruben,
      reference,
      'determine-after-views',
      WHY,
    );
    expect(wordsIn(letters[0])).toContain(`op grond van ${cited}`);
    expect(determination?.reasons.map(({ article }) => article)).toContain('Awb 4:46(2)(b)');
  });

  it('is not asked of an account that was taken as it was given, nor said', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    const { letters } = await previewed(ruben, reference, 'determine');
    expect(wordsIn(letters[0])).not.toContain('tweede lid');
  });
});

describe('the term to determine', () => {
  const dueOn = async (reference: string) =>
    (await view(lotte, reference)).deadlines.find(({ kind }) => kind === 'determination')?.dueOn;

  it('runs from the day on which the account came in, and follows that day (art. 25(7))', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    const on = (accountReceivedOn: string) =>
      attempt(
        lotte,
        reference,
        'receive-account',
        received(portal, { accountReceivedOn, differsFromReport: false }),
      );
    const today = portal.clock.today();
    const field = 'input/accountReceivedOn';
    expect(await codeOf(on(today.add({ days: 1 }).toString()))).toBe(field);
    expect(await codeOf(on(today.subtract({ years: 1 }).toString()))).toBe(field);
    expect((await on(today.toString())).status).toBe(201);
    expect(await dueOn(reference)).toBe(today.add({ weeks: 52 }).toString());
    portal.clock.advance({ hours: 24 * 7 });
    const later = today.add({ days: 7 });
    expect((await on(later.toString())).status).toBe(201);
    expect(await dueOn(reference)).toBe(later.add({ weeks: 52 }).toString());

    const decision = async () => {
      const { letters } = await previewed(ruben, reference, 'determine');
      return wordsIn(letters[0]);
    };
    const inWords = (day: Temporal.PlainDate) => formatDate(day, 'nl');
    expect(await decision()).toContain(
      `ontvangen op ${inWords(later)}. De termijn voor de vaststelling is 52 weken vanaf die dag en loopt tot en met ${inWords(later.add({ weeks: 52 }))} (art. 25(7)).`,
    );
    expect(await decision()).not.toContain('Die termijn is voorbij');
    portal.clock.advance({ hours: 24 * 7 * 53 });
    expect(await decision()).toContain('Die termijn is voorbij');
  });
});

describe('an account that was recorded wrongly', () => {
  it('is recorded again, without hearing anybody about a slip of the pen', async () => {
    const reference = await awardedRif(portal, RIF_2024);
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: true }));
    await act(lotte, reference, 'receive-account', received(portal, { differsFromReport: false }));
    expect((await attempt(ruben, reference, 'determine')).status).toBe(201);
  });
});
