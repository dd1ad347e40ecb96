import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CheckView,
  MessageList,
  ReceiptView,
  SectionView,
  TrancheDetail,
} from '@tranche/contracts';
import { act, attempt, decide, rank, startPortal, view, type Portal } from '../portal/index.js';
import { apply, fill, openFor, type Applied } from '../schemes/apply.js';
import {
  bakery,
  garage,
  place,
  practicalLearning2018 as plan,
} from '../schemes/plans/practical-learning.js';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

describe('weeks of guidance', () => {
  it('over 40 count as 40, in hbo over 42 as 42; a category without claims is no problem', async () => {
    const tranche = await openFor(portal, plan, { code: 'weeks' });
    await apply(portal, plan, tranche, {
      applicant: bakery,
      answers: { places: [place('mbo', 45), place('hbo', 43), place('mbo', 20)] },
    });
    const { categories } = await rank(portal, tranche);
    expect(categories.map(({ code, places }) => [code, places])).toEqual([
      ['hbo', '1.00'],
      ['mbo', '1.50'],
      ['phd', '0.00'],
      ['vmbo', '0.00'],
    ]);
    expect(await decide(portal, tranche)).toMatchObject({ awarded: 1, awardedCents: 675_000 });
  });
});

/** What the question, the check page, the guard and the list of tasks say of the earlier one. */
async function saidOf({ applicant, reference }: Applied) {
  const home = `/v1/applications/${reference}`;
  const { stops } = (await applicant.get(`${home}/sections/replaces`)).as(SectionView);
  const check = (await applicant.get(`${home}/check`)).as(CheckView);
  const { tasks } = await view(applicant, reference);
  return {
    stops: stops.map(({ field, reason }) => [field, reason.text.nl]),
    check: check.sections.flatMap(({ problems }) =>
      problems.map((each) => [each.field, each.text.nl]),
    ),
    whyNot: check.whyNot.map(({ text }) => text.nl),
    task: tasks.find(({ section }) => section === 'replaces')?.status,
  };
}

function told(text: string) {
  const said: unknown = expect.stringContaining(text);
  return {
    stops: [['supersedes', said]],
    check: [['supersedes', said]],
    whyNot: [said],
    task: 'incomplete',
  };
}

describe('a correction', () => {
  it.each([
    ['in the last second replaces the claim', -1, 201, 'superseded'],
    ['at the closing second comes too late, and the claim stands', 0, 409, 'complete'],
  ])('%s', async (_case, seconds, status, state) => {
    const tranche = await openFor(portal, plan, { code: `correction-${status}` });
    const earlier = await apply(portal, plan, tranche, { applicant: garage });
    const correction = await fill(portal, plan, tranche, {
      applicant: garage,
      answers: { places: [place('mbo', 10)], supersedes: earlier.reference },
    });
    const lotte = await portal.as('lotte');
    const { closesAt } = (await lotte.get(`/v1/tranches/${tranche}`)).as(TrancheDetail);
    portal.clock.set(Temporal.Instant.from(closesAt).add({ seconds }));
    const answer = await attempt(correction.applicant, correction.reference, 'submit');
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.problem.errors).toMatchObject([{ code: 'window-closed' }]);
    expect((await view(earlier.applicant, earlier.reference)).state.state).toBe(state);
  });

  it.each([
    ['of somebody else', bakery],
    ['that does not exist', null],
  ])('of a claim %s is refused, and changes nothing', async (_case, owner) => {
    const tranche = await openFor(portal, plan, { code: owner ? 'theirs' : 'nobodys' });
    const theirs = owner && (await apply(portal, plan, tranche, { applicant: owner }));
    const { applicant, reference } = await fill(portal, plan, tranche, {
      applicant: garage,
      answers: { supersedes: theirs?.reference ?? 'PL26-9999' },
    });
    expect(await saidOf({ applicant, reference })).toEqual(told('U heeft geen aanvraag met dit'));
    const answer = await attempt(applicant, reference, 'submit');
    expect(answer.status).toBe(409);
    expect(answer.problem.errors).toMatchObject([{ code: 'replaces/supersedes' }]);
    expect((await view(applicant, reference)).state.state).toBe('draft');
    if (theirs) {
      expect((await view(theirs.applicant, theirs.reference)).state.state).toBe('complete');
    }
  });

  it('of a claim that can be replaced is in order, at its question and in the whole', async () => {
    const tranche = await openFor(portal, plan, { code: 'in-order' });
    const earlier = await apply(portal, plan, tranche, { applicant: garage });
    const answers = { supersedes: ` ${earlier.reference}` };
    const correction = await fill(portal, plan, tranche, { applicant: garage, answers });
    expect(await saidOf(correction)).toEqual({ stops: [], check: [], whyNot: [], task: 'done' });
    await act(correction.applicant, correction.reference, 'submit');
    // It was replaced by this very one, which stands in nobody's way.
    expect(await saidOf(correction)).toMatchObject({ check: [], task: 'done' });
  });

  it('says what it withdraws before it is sent, in its receipt and in a message', async () => {
    const tranche = await openFor(portal, plan, { code: 'said' });
    const earlier = await apply(portal, plan, tranche, { applicant: garage });
    const answers = { supersedes: earlier.reference };
    const correction = await fill(portal, plan, tranche, { applicant: garage, answers });
    const { applicant, reference } = correction;
    const home = `/v1/applications/${reference}`;
    const check = (await applicant.get(`${home}/check`)).as(CheckView);
    expect(check.replaces).toEqual([earlier.reference]);
    const told = async () => {
      const { items } = (await applicant.get('/v1/messages')).as(MessageList);
      const subject = `Uw aanvraag ${earlier.reference} is ingetrokken`;
      return items.filter((each) => each.subject.nl === subject);
    };
    expect(await told()).toEqual([]);
    await act(applicant, reference, 'submit');
    const receipt = (await applicant.get(`${home}/receipt`)).as(ReceiptView);
    expect(receipt.replaced).toEqual([earlier.reference]);
    expect(await told()).toMatchObject([
      { reference: earlier.reference, page: `/aanvragen/${earlier.reference}` },
    ]);
    expect((await told())[0]?.body.nl).toContain(`door uw nieuwe aanvraag ${reference}`);
    expect((await applicant.get(`${home}/check`)).as(CheckView).replaces).toEqual([]);
  });

  it('that replaces nothing, or cannot, speaks of nothing that it withdraws', async () => {
    const tranche = await openFor(portal, plan, { code: 'says-nothing' });
    for (const answers of [{}, { supersedes: 'PL26-9999' }]) {
      const { applicant, reference } = await fill(portal, plan, tranche, {
        applicant: garage,
        answers,
      });
      const path = `/v1/applications/${reference}/check`;
      expect((await applicant.get(path)).as(CheckView).replaces).toEqual([]);
    }
  });

  it('of a claim of another window, withdrawn or not sent is told at its question', async () => {
    const other = await openFor(portal, plan, { code: 'other-window' });
    const elsewhere = await apply(portal, plan, other, { applicant: garage });
    const tranche = await openFor(portal, plan, { code: 'this-window' });
    const draft = await fill(portal, plan, tranche, { applicant: garage });
    const gone = await apply(portal, plan, tranche, { applicant: garage });
    await act(gone.applicant, gone.reference, 'withdraw');
    for (const [{ reference }, text] of [
      [elsewhere, 'hoort bij een andere periode'],
      [gone, 'is al afgehandeld'],
      [draft, 'is nog niet ingediend'],
    ] as const) {
      const answers = { supersedes: reference };
      const correction = await fill(portal, plan, tranche, { applicant: garage, answers });
      expect(await saidOf(correction)).toEqual(told(text));
    }
  });

  it('cannot replace a claim twice', async () => {
    const tranche = await openFor(portal, plan, { code: 'twice' });
    const earlier = await apply(portal, plan, tranche, { applicant: garage });
    const own = { applicant: garage, answers: { supersedes: earlier.reference } };
    const corrections = [
      await fill(portal, plan, tranche, own),
      await fill(portal, plan, tranche, own),
    ];
    const answers = await Promise.all(
      corrections.map((each) => attempt(each.applicant, each.reference, 'submit')),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const states = await Promise.all(
      corrections.map(async (each) => (await view(each.applicant, each.reference)).state.state),
    );
    expect(states.toSorted()).toEqual(['complete', 'draft']);
  });

  it('of itself is refused', async () => {
    const tranche = await openFor(portal, plan, { code: 'itself' });
    const { applicant, reference } = await fill(portal, plan, tranche, { applicant: garage });
    const page = `/v1/applications/${reference}/sections/replaces`;
    const body = { answers: { supersedes: reference } };
    expect((await applicant.put(page, body, { 'if-match': '"1"' })).status).toBe(200);
    expect(await saidOf({ applicant, reference })).toEqual(told('deze aanvraag zelf'));
    const answer = await attempt(applicant, reference, 'submit');
    expect(answer.problem.errors).toMatchObject([{ code: 'replaces/supersedes' }]);
    await act(applicant, reference, 'withdraw');
  });
});
