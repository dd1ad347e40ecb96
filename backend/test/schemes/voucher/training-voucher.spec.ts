import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LetterView, MessageList, ReceiptView } from '@tranche/contracts';
import { endOfTerm, formatDate, PAYMENT_TERM, type Answers } from '@tranche/domain';
import { SweepDeadlines } from '../../../src/deadlines/sweep/sweep-deadlines.js';
import {
  act,
  attempt,
  renderLetters,
  startPortal,
  view,
  type Client,
  type Portal,
} from '../../portal/index.js';
import { apply, openFor } from '../apply.js';
import { decider, divideNow, officer } from '../office.js';
import { naturalPerson } from '../plans/people.js';
import { courseOver, trainingVoucher } from '../plans/training-voucher.js';
import { codeOf } from '../rif/rif-awarded.js';

let portal: Portal;
let tranche: string;

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, trainingVoucher);
});
afterAll(() => portal.stop());

let people = 0;

/** Of somebody who has not had a voucher yet, for a course of this price. */
async function awarded(courseCost: number, variant = 'broad', more: Answers = {}) {
  people += 1;
  const applied = await apply(portal, trainingVoucher, tranche, {
    applicant: naturalPerson(`seeker-${people}`, `Werkzoekende ${people}`),
    variant,
    answers: { ...courseOver(portal), courseCost, ...more },
  });
  await divideNow(portal, tranche);
  return applied;
}

/** Announced, heard and then determined by another. */
async function determinedAfterHearing(applicant: Client, reference: string) {
  const lotte = await portal.as('lotte');
  const announced = { motivation: 'De opleider zegt dat u niet kwam.' };
  await act(lotte, reference, 'announce-lower-determination', announced);
  const views = { input: { views: 'Daar heb ik niets op te zeggen.' } };
  await act(applicant, reference, 'give-determination-views', views);
  const ruben = await portal.as('ruben');
  await act(ruben, reference, 'determine-after-views', { motivation: 'Ik blijf erbij.' });
}

describe('a training voucher', () => {
  it('goes by the name of the scheme, to each reader in the own language', async () => {
    const { reference, applicant } = await awarded(200_000);
    await renderLetters(portal, reference);
    const name = { nl: 'Scholingsvoucher kansberoep', en: 'Training voucher' };
    const { items } = (await applicant.get('/v1/messages')).as(MessageList);
    expect(items.map(({ applicationName }) => applicationName)).toEqual([name, name]);
    for (const { body } of items) {
      expect(body.nl).toContain(`“${name.nl}”`);
      expect(body.en).toContain(`“${name.en}”`);
    }
    expect(items.map(({ subject }) => subject.en)).toContain(
      'You receive a training voucher (letter in Dutch)',
    );
    const receipt = await applicant.get(`/v1/applications/${reference}/receipt`);
    expect(receipt.as(ReceiptView).name).toEqual(name);
  });

  it('says on the page until when one can object, to the day that the letter prints', async () => {
    const { reference, applicant } = await awarded(200_000);
    await renderLetters(portal, reference);
    const [award] = (await view(applicant, reference)).letters;
    expect(award?.remedy?.kind).toBe('objection');
    const until = Temporal.PlainDate.from(award?.remedy?.until ?? '');
    const { blocks } = (await applicant.get(`/v1/letters/${award?.id}`)).as(LetterView);
    expect(JSON.stringify(blocks)).toContain(`uiterlijk op ${formatDate(until, 'nl')} zijn`);
  });

  it('is determined within 22 weeks of the last course day, whenever it was awarded', async () => {
    const { reference, applicant } = await awarded(200_000, 'broad', trainingVoucher.answers);
    const { deadlines } = await view(applicant, reference);
    const term = deadlines.find(({ kind }) => kind === 'determination');
    expect(term).toMatchObject({ dueOn: '2028-12-01', standing: 'running' });
    expect(term?.derivation[0]).toMatchObject({
      date: '2028-06-30',
      text: { nl: 'laatste dag volgens de aanvraag' },
    });
  });

  it('is € 2,500 at most, of the line of long-term care for who works there', async () => {
    const { reference, applicant } = await awarded(310_000, 'care');
    await officer(portal, reference, 'prepare-determination', {
      isDone: true,
      realisedCost: 310_000,
      costIsAccounted: true,
    });
    await decider(portal, reference, 'determine');
    const { determination, payments } = await view(applicant, reference);
    expect(determination).toMatchObject({ determinedCents: 250_000, outcome: 'as-awarded' });
    expect(payments).toMatchObject([{ amountCents: 250_000, status: 'planned' }]);
    const lines: unknown = await portal.dataSource.query(
      `SELECT budget_line, cents::int FROM commitment c JOIN application a ON a.id = c.application_id
       WHERE a.reference = $1`,
      [reference],
    );
    expect(lines).toEqual([{ budget_line: 'care', cents: 250_000 }]);
  });

  it('is set at nothing for a course that was not followed', async () => {
    const { reference, applicant } = await awarded(200_000);
    await officer(portal, reference, 'prepare-determination', {
      isDone: false,
      realisedCost: 0,
      costIsAccounted: true,
      weighedGround: 'a',
      weighedAmount: 0,
      weighing: 'U reageerde niet op onze vragen.',
    });
    await determinedAfterHearing(applicant, reference);
    const { determination, payments } = await view(applicant, reference);
    expect(determination).toMatchObject({ determinedCents: 0, outcome: 'nil' });
    expect(payments).toMatchObject([{ status: 'dropped' }]);
  });

  it('is weighed for a course that illness cut short, with the reasons in the letter', async () => {
    const { reference, applicant } = await awarded(198_000);
    const found = { isDone: false, realisedCost: 198_000, costIsAccounted: true };
    const lotte = await portal.as('lotte');
    const { eventNumber: seen } = await view(lotte, reference);
    const silent = await lotte.post(`/v1/applications/${reference}/transitions`, {
      transition: 'prepare-determination',
      seen,
      input: found,
    });
    expect(silent.status).toBe(409);
    await officer(portal, reference, 'prepare-determination', {
      ...found,
      weighedGround: 'a',
      weighedAmount: 99_000,
      weighing: 'U werd ziek na de helft van de lessen.',
    });
    await determinedAfterHearing(applicant, reference);
    await renderLetters(portal, reference);
    const { determination, letters } = await view(applicant, reference);
    expect(determination).toMatchObject({ determinedCents: 99_000, outcome: 'lower' });
    const letter = await applicant.get(`/v1/letters/${letters.at(-1)?.id}`);
    expect(letter.text).toContain('U werd ziek na de helft van de lessen.');
  });

  it('is revised when it turns out that the course was never followed (Awb 4:49)', async () => {
    const { reference, applicant } = await awarded(200_000);
    await officer(portal, reference, 'prepare-determination', {
      isDone: true,
      realisedCost: 200_000,
      costIsAccounted: true,
    });
    await decider(portal, reference, 'determine');
    await portal.dataSource.query(
      `UPDATE payment SET status = 'paid' WHERE application_id =
         (SELECT id FROM application WHERE reference = $1)`,
      [reference],
    );

    const why = { motivation: 'De opleider kent u niet als cursist.' };
    const lotte = await portal.as('lotte');
    const announce = (revisedAmount: number) =>
      attempt(lotte, reference, 'announce-revision', { ...why, input: { revisedAmount } });
    // Nobody is heard on an amount that is not lower.
    expect(await codeOf(announce(200_000))).toBe('revised-amount-not-lower');
    expect((await announce(0)).status).toBe(201);
    const ruben = await portal.as('ruben');
    expect((await attempt(ruben, reference, 'revise-determination', why)).status).toBe(409);
    const announcedAt = portal.clock.now();
    portal.clock.advance({ hours: 16 * 24 });
    await portal.app.get(SweepDeadlines).sweep();
    await act(ruben, reference, 'revise-determination', why);
    // The window of the tranche, which the other cases share, is open only then.
    portal.clock.set(announcedAt);
    const { state, determination } = await view(applicant, reference);
    expect(state.state).toBe('determination-revised');
    expect(determination).toMatchObject({
      determinedCents: 0,
      outcome: 'nil',
      paidCents: 200_000,
      recoverableCents: 200_000,
    });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'determination',
      'intended-revision',
      'determination-revised',
    ]);
  });

  it('can be claimed again after a withdrawal', async () => {
    const own = { applicant: naturalPerson('seeker-again', 'Werkzoekende Nogmaals') };
    const { reference, applicant } = await apply(portal, trainingVoucher, tranche, own);
    await act(applicant, reference, 'withdraw');
    const again = await apply(portal, trainingVoucher, tranche, own);
    expect((await view(applicant, again.reference)).state.state).toBe('complete');
  });

  it('is paid within six weeks of the day on which its letter left, as the letter says', async () => {
    const { reference, applicant } = await awarded(150_000);
    const planned = async () => (await view(applicant, reference)).payments[0]?.dueOn;
    const ofDecision = await planned();
    portal.clock.advance({ hours: 7 * 24 });
    const due = endOfTerm(portal.clock.today(), PAYMENT_TERM).date;
    await renderLetters(portal, reference);
    expect(ofDecision).not.toBe(due.toString());
    expect(await planned()).toBe(due.toString());

    const [letter] = (await view(applicant, reference)).letters;
    const { blocks } = (await applicant.get(`/v1/letters/${letter?.id}`)).as(LetterView);
    expect(JSON.stringify(blocks)).toContain(formatDate(due, 'nl'));

    portal.clock.advance({ hours: 7 * 24 });
    await renderLetters(portal, reference);
    expect(await planned()).toBe(due.toString());
  });
});
