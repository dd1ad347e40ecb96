import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MessageList } from '@tranche/contracts';
import { formatDate, type Answers } from '@tranche/domain';
import { act, attempt, startPortal, view, type Portal } from '../portal/index.js';
import { apply, openFor } from './apply.js';
import { waitUntilAfter } from './journey/waiting.js';
import { divideNow, offeredToDecider, officer } from './office.js';
import { naturalPerson } from './plans/people.js';
import { courseOver, trainingVoucher } from './plans/training-voucher.js';
import { codeOf, previewed } from './rif/rif-awarded.js';

let portal: Portal;
let tranche: string;
let begun: Temporal.Instant;
let people = 0;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, trainingVoucher);
  begun = portal.clock.now();
});
// The window of the tranche, which the cases share, is open only then.
afterEach(() => portal.clock.set(begun));
afterAll(() => portal.stop());

const WORDS = 'Ik lag in het ziekenhuis.\n\nDe verklaring gaat hierbij.';

/** A voucher that is to be set lower, with the last day for views. */
async function announced() {
  people += 1;
  const { reference, applicant } = await apply(portal, trainingVoucher, tranche, {
    applicant: naturalPerson(`late-${people}`, `Werkzoekende ${people}`),
    answers: { ...courseOver(portal), courseCost: 200_000 },
  });
  await divideNow(portal, tranche);
  portal.clock.advance({ hours: 72 });
  const announcedOn = portal.clock.today();
  await officer(portal, reference, 'prepare-determination', {
    isDone: false,
    realisedCost: 200_000,
    costIsAccounted: true,
    weighedGround: 'a',
    weighedAmount: 100_000,
    weighing: 'U volgde de helft van de lessen.',
  });
  const lotte = await portal.as('lotte');
  const reasons = { motivation: 'De opleider zegt dat u de helft volgde.' };
  await act(lotte, reference, 'announce-lower-determination', reasons);
  const { deadlines } = await view(applicant, reference);
  const lastDay = deadlines.find(({ kind }) => kind === 'determination-views')?.dueOn ?? '';
  return { reference, applicant, announcedOn, lastDay };
}

async function record(reference: string, input: Answers) {
  const lotte = await portal.as('lotte');
  return attempt(lotte, reference, 'record-late-determination-views', { input });
}

async function wordsOfDecision(reference: string): Promise<string> {
  const ruben = await portal.as('ruben');
  const decision = { motivation: 'Dat weegt mee.' };
  const { letters } = await previewed(ruben, reference, 'determine-after-views', decision);
  return JSON.stringify(letters[0]?.blocks);
}

describe('views that come in after their term, before anything is decided (Awb 3:2, 4:8)', () => {
  it('are recorded, and told in the decision with their day: late, and read', async () => {
    const { reference, applicant, announcedOn, lastDay } = await announced();
    await waitUntilAfter(portal, lastDay);
    expect(await wordsOfDecision(reference)).toContain('U heeft geen zienswijze gegeven.');

    const today = portal.clock.today();
    const input = { viewsReceivedOn: today.toString(), viewsCameHow: 'in-writing', views: WORDS };
    const tomorrow = { ...input, viewsReceivedOn: today.add({ days: 1 }).toString() };
    expect(await codeOf(record(reference, tomorrow))).toBe('input/viewsReceivedOn');
    // Nobody answers an intention before it was sent.
    const dayBefore = announcedOn.subtract({ days: 1 }).toString();
    const { problem } = await record(reference, { ...input, viewsReceivedOn: dayBefore });
    expect(problem.errors).toMatchObject([
      {
        code: 'input/viewsReceivedOn',
        detail: expect.stringContaining(`kies ${formatDate(announcedOn, 'nl')} of later`),
      },
    ]);
    expect((await record(reference, input)).status).toBe(201);

    const words = await wordsOfDecision(reference);
    expect(words).toContain(`Op ${formatDate(today, 'nl')} kwam een zienswijze van u binnen.`);
    expect(words).toMatch(/te laat.*toch gelezen.*ziekenhuis\..*De verklaring gaat hierbij\./u);
    expect(words).not.toContain('U heeft geen zienswijze gegeven.');
    // It still waits for who decides, and everybody reads in the history that they came in.
    expect(await offeredToDecider(portal, reference)).toContain('determine-after-views');
    const { timeline } = await view(applicant, reference);
    expect(timeline.at(-1)?.label.nl).toBe('Nagekomen zienswijze vastgelegd');
    const { timeline: office, transitions } = await view(await portal.as('lotte'), reference);
    expect(office.at(-1)?.said.map(({ text }) => text.nl)).toContain(WORDS);
    // Another letter of the receiver is one more, and corrects nothing.
    const again = transitions.find(
      ({ transition }) => transition === 'record-late-determination-views',
    );
    expect(again?.recorded).toEqual({});
  });

  it('are not called late where they were in the letter box in time', async () => {
    const { reference, lastDay } = await announced();
    await waitUntilAfter(portal, lastDay);
    const input = { viewsReceivedOn: lastDay, viewsCameHow: 'in-writing', views: WORDS };
    expect((await record(reference, input)).status).toBe(201);
    const words = await wordsOfDecision(reference);
    expect(words).toContain('U bracht naar voren:');
    expect(words).not.toContain('te laat');
  });

  it('are late as well between the last day and the lapse', async () => {
    const { reference, lastDay } = await announced();
    portal.clock.advance({ hours: 24 * (portal.clock.today().until(lastDay).days + 1) });
    const givenOn = portal.clock.today();
    const input = { givenHow: 'in-writing', givenOn: givenOn.toString(), views: WORDS };
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'record-determination-views', { input });
    const words = await wordsOfDecision(reference);
    expect(words).toContain(`Op ${formatDate(givenOn, 'nl')} kwam een zienswijze van u binnen.`);
    expect(words).toMatch(/te laat.*toch gelezen.*ziekenhuis/u);
  });

  it('are late as well where the receiver sends them by the portal before the lapse', async () => {
    const { reference, applicant, lastDay } = await announced();
    const hearing = async () => {
      const { transitions } = await view(applicant, reference);
      const give = transitions.find(({ transition }) => transition === 'give-determination-views');
      return give?.hearing;
    };
    expect(await hearing()).toMatchObject({ dueOn: lastDay, isLate: false });
    portal.clock.advance({ hours: 24 * (portal.clock.today().until(lastDay).days + 1) });
    expect(await hearing()).toMatchObject({ dueOn: lastDay, isLate: true });
    const sentOn = portal.clock.today();
    await act(applicant, reference, 'give-determination-views', { input: { views: WORDS } });
    const words = await wordsOfDecision(reference);
    expect(words).toContain(`Op ${formatDate(sentOn, 'nl')} kwam een zienswijze van u binnen.`);
    expect(words).toMatch(/te laat.*toch gelezen.*ziekenhuis/u);
  });

  it('come beside what was said in time', async () => {
    const { reference, applicant, lastDay } = await announced();
    const views = { input: { views: 'Ik was ziek.' } };
    await act(applicant, reference, 'give-determination-views', views);
    await waitUntilAfter(portal, lastDay);
    const viewsReceivedOn = portal.clock.today().toString();
    await record(reference, { viewsReceivedOn, viewsCameHow: 'spoken', views: WORDS });
    expect(await wordsOfDecision(reference)).toMatch(/Ik was ziek\..*te laat.*ziekenhuis/u);
  });
});

describe('a receiver that lets the office know to give no views (Awb 4:8)', () => {
  const RECORD = 'record-determination-views';
  const waive = async (reference: string, input: Answers) =>
    attempt(await portal.as('lotte'), reference, RECORD, { input });

  it('is recorded with the day and how the office knows, no earlier than the intention', async () => {
    const { reference, announcedOn } = await announced();
    const waived = { givenHow: 'waived', givenOn: announcedOn.toString(), waivedHow: 'email' };
    const { waivedHow: _how, ...unknownHow } = waived;
    expect(await codeOf(waive(reference, unknownHow))).toBe('input/waivedHow');
    const { givenOn: _on, ...undated } = waived;
    expect(await codeOf(waive(reference, undated))).toBe('input/givenOn');
    const dayBefore = announcedOn.subtract({ days: 1 }).toString();
    expect(await codeOf(waive(reference, { ...waived, givenOn: dayBefore }))).toBe('input/givenOn');
    const tomorrow = portal.clock.today().add({ days: 1 }).toString();
    expect(await codeOf(waive(reference, { ...waived, givenOn: tomorrow }))).toBe('input/givenOn');
    expect((await waive(reference, waived)).status).toBe(201);
  });

  it('reads so in a message, in the history and in the decision', async () => {
    const { reference, applicant, announcedOn } = await announced();
    const waived = { givenHow: 'waived', givenOn: announcedOn.toString(), waivedHow: 'email' };
    await waive(reference, waived);
    const day = formatDate(announcedOn, 'nl');
    const { items } = (await applicant.get('/v1/messages')).as(MessageList);
    const told = items.find(({ subject }) => subject.en.includes('that you give no views'));
    expect(told?.body.nl).toContain(`liet u op ${day} weten dat u geen zienswijze geeft`);
    expect(told?.body.nl).toContain('Hoe u dat liet weten: Per e-mail.');
    for (const reader of [applicant, await portal.as('lotte')]) {
      const { timeline } = await view(reader, reference);
      const said = timeline.at(-1)?.said.map(({ text }) => text.nl);
      expect(said).toEqual(['De ontvanger ziet ervan af', 'Per e-mail', day]);
    }
    const words = await wordsOfDecision(reference);
    expect(words).toContain(`Op ${day} liet u weten dat u geen zienswijze geeft (per e-mail).`);
    expect(words).not.toContain('U heeft geen zienswijze gegeven.');
  });
});
