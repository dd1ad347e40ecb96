import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, attempt, renderLetters, startPortal, view, type Portal } from '../../portal/index.js';
import { apply, openFor } from '../apply.js';
import { decider, divideNow, officer } from '../office.js';
import { naturalPerson } from '../plans/people.js';
import { courseOver, trainingVoucher } from '../plans/training-voucher.js';
import { codeOf, previewed } from '../rif/rif-awarded.js';

let portal: Portal;
let tranche: string;
let people = 0;
const SOURCE = { motivation: 'De opleider gaf op 3 juni de deelname en de kosten aan mij door.' };

beforeAll(async () => {
  portal = await startPortal();
  tranche = await openFor(portal, trainingVoucher);
});
afterAll(() => portal.stop());

async function awarded(courseCost: number) {
  people += 1;
  const applied = await apply(portal, trainingVoucher, tranche, {
    applicant: naturalPerson(`seeker-${people}`, `Werkzoekende ${people}`),
    answers: { ...courseOver(portal), courseCost },
  });
  await divideNow(portal, tranche);
  return applied;
}

describe('a voucher of which not all was done', () => {
  it('is not set lower before an intention and a hearing (Awb 4:46(2), 4:12(2)(b))', async () => {
    const { reference, applicant } = await awarded(200_000);
    const found = {
      isDone: false,
      realisedCost: 200_000,
      costIsAccounted: true,
      weighedGround: 'a',
    };
    const weighing = 'U volgde de helft van de lessen.';
    await officer(portal, reference, 'prepare-determination', {
      ...found,
      weighedAmount: 100_000,
      weighing,
    });
    const ruben = await portal.as('ruben');
    expect(await codeOf(attempt(ruben, reference, 'determine'))).toBe('hearing-first');
    expect((await view(ruben, reference)).proposal).toMatchObject({ hearsFirst: true });
    const lotte = await portal.as('lotte');
    await act(lotte, reference, 'announce-lower-determination', SOURCE);
    const views = { input: { views: 'Ik was ziek.' } };
    await act(applicant, reference, 'give-determination-views', views);
    expect((await view(applicant, reference)).determinedCents).toBeNull();
    // As much, but on what the receiver was not heard about: that is announced first.
    const finding = { ...found, weighedAmount: 100_000, weighing };
    const correct = (weighedGround: string) =>
      officer(portal, reference, 'correct-after-views', { ...finding, weighedGround });
    const determine = { motivation: 'Dat weegt al mee.' };
    await correct('c');
    const refused = attempt(ruben, reference, 'determine-after-views', determine);
    expect(await codeOf(refused)).toBe('not-as-announced');
    await correct('a');
    await act(ruben, reference, 'determine-after-views', determine);
    expect(await view(applicant, reference)).toMatchObject({
      awardedCents: 200_000,
      determinedCents: 100_000,
    });
    expect(await renderLetters(portal, reference)).toEqual([
      'award',
      'intended-lower-determination',
      'determination-after-views',
    ]);
    const { letters } = await view(applicant, reference);
    const [, intention, determined] = await Promise.all(
      letters.map(async ({ id }) => (await applicant.get(`/v1/letters/${id}`)).text),
    );
    for (const said of [
      'tweede lid, onderdeel a',
      'vast te stellen op €\u00a01.000',
      weighing,
      SOURCE.motivation,
      'Geef uw zienswijze',
    ]) {
      expect(intention).toContain(said);
    }
    expect(determined).toContain('Ik was ziek.');
    expect(determined).toContain('Dat weegt al mee.');
  });

  it('hears the receiver on a cost that it did not state itself (Awb 3:2, 4:8(1)(b))', async () => {
    const { reference } = await awarded(200_000);
    const found = { isDone: true, realisedCost: 150_000 };
    await officer(portal, reference, 'prepare-determination', { ...found, costIsAccounted: false });
    const ruben = await portal.as('ruben');
    const determine = () => attempt(ruben, reference, 'determine');
    expect(await codeOf(determine())).toBe('hearing-first');
    const lotte = await portal.as('lotte');
    const { letters } = await previewed(lotte, reference, 'announce-lower-determination', SOURCE);
    const words = JSON.stringify(letters[0]?.blocks);
    expect(words).toMatch(/vast te stellen op €\s1\.500.*De werkelijke kosten waren €\s1\.500/u);
    // Whose data they are, the receiver must read: it did not give them.
    expect(words).toContain(SOURCE.motivation);
    // Cost that was lower is none of the grounds of Awb 4:46(2).
    expect(words).not.toContain('4:46, tweede lid');
    // By the invoice of the receiver it follows at once (Awb 4:8(1)(b)).
    await officer(portal, reference, 'correct-record', { ...found, costIsAccounted: true });
    expect((await determine()).status).toBe(201);
  });

  it('needs no hearing for what costs nothing: to set it lower is allowed, not compulsory', async () => {
    const { reference, applicant } = await awarded(200_000);
    await officer(portal, reference, 'prepare-determination', {
      isDone: false,
      realisedCost: 200_000,
      costIsAccounted: true,
      weighedGround: 'a',
      weighedAmount: 200_000,
      weighing: 'U werd ziek in de laatste week.',
    });
    const lotte = await portal.as('lotte');
    const announced = attempt(lotte, reference, 'announce-lower-determination', SOURCE);
    expect(await codeOf(announced)).toBe('nothing-lower');
    await decider(portal, reference, 'determine');
    const { determination } = await view(applicant, reference);
    expect(determination).toMatchObject({
      determinedCents: 200_000,
      outcome: 'as-awarded',
      isAtOnce: false,
    });
  });
});
