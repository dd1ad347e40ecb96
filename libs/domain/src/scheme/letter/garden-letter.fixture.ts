import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import { letterFieldsOf } from './letter-fields-of.js';
import type { LetterAddition, LetterCriterion, LetterInput, LetterMoney } from './letter-input.js';

const criterion = (
  judgement: LetterCriterion['judgement'],
  numerator: number,
  denominator = 1,
): LetterCriterion => ({
  label: { nl: `Bloei ${judgement}`, en: `Bloom ${judgement}` },
  points: { numerator, denominator },
  judgement,
  maximum: 3,
  reason: `Dat is ${judgement}.`,
});

export const SUFFICIENT = criterion('sufficient', 5, 2);
export const ALMOST = criterion('almost', 1);
export const INSUFFICIENT = criterion('insufficient', 1, 3);

export const ROOF: LetterAddition = {
  label: { nl: 'Dak', en: 'Roof' },
  budgetCents: 80_000,
  requestedCents: 30_000,
  awardedCents: 20_000,
  criteria: [SUFFICIENT, ALMOST],
};

/** All that can be known of a garden when a letter is sent about it. */
export const GARDEN_INPUT: LetterInput = {
  language: 'nl',
  scheme: BEE_GARDEN,
  reference: 'BIJ-1',
  sentOn: '2027-03-01',
  receivedAt: '2027-01-15T09:30:00Z',
  applicant: { name: 'Korfschool', identifier: 'KvK 1', address: ['Dam 1', 'Edam'] },
  signer: { name: 'B. Hommel', office: both('hoofd Bijen') },
  project: {
    title: 'Veel bloemen',
    variant: 'small',
    activities: 'Zaaien',
    period: { startsOn: '2027-05-01', durationYears: 2 },
  },
  tranche: {
    name: both('Voorjaar'),
    ceilingCents: 1_000_000,
    parameters: { firstDay: '2027-02-01', most: 900_000 },
  },
  answers: {
    town: 'Edam',
    place: 'roof',
    hives: [{ hive: 'A', weeks: 3 }, { hive: 'B' }],
  },
  input: { cost: 44_000, disputed: true },
  money: {
    budgetCents: 200_000,
    requestedCents: 120_000,
    awardedCents: 100_000,
    bands: [{ label: both('Bedrijven'), amountCents: 66_667, rule: both('ten minste een derde') }],
  },
  assessment: { criteria: [SUFFICIENT] },
  ranking: { place: 2, list: 'gardens' },
};

/** What is known of the garden, but for what is said here; `undefined` is what is not known. */
export type Change = { readonly [Key in keyof LetterInput]?: LetterInput[Key] | undefined };

export const fieldsWith = (change: Change = {}) =>
  letterFieldsOf(Object.assign({ ...GARDEN_INPUT }, change));

export const DETERMINED = {
  determinedCents: 60_000,
  awardedCents: 100_000,
  paidCents: 50_000,
  payableCents: 10_000,
  recoverableCents: 0,
  reasons: [both('Niet alles bloeide.')],
};
export const scheme = (change: object) => ({ scheme: Object.assign({ ...BEE_GARDEN }, change) });
export const authority = (change: object) =>
  scheme({ authority: { ...BEE_GARDEN.authority, ...change } });
export const lists = [
  { code: 'gardens', label: { nl: 'Tuinen', en: 'Gardens' } },
  { code: 'roofs', label: { nl: 'Daken', en: 'Roofs' } },
];
export const money = (change: Partial<LetterMoney>): LetterMoney => ({
  budgetCents: 200_000,
  requestedCents: 120_000,
  awardedCents: 100_000,
  bands: [],
  ...change,
});

/** A space that keeps words together is a space to who reads. */
export const spaced = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));
