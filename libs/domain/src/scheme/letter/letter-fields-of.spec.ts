import { describe, expect, it } from '@jest/globals';
import { HALF, THIRD } from '../../money/index.js';
import {
  ALMOST,
  DETERMINED,
  ROOF,
  SUFFICIENT,
  fieldsWith,
  type Change,
} from './garden-letter.fixture.js';

describe('what a letter about a garden says', () => {
  it.each([
    ['recipient', 'Korfschool\nDam 1\nEdam'],
    ['senderAddress', 'Korfstraat 1'],
    ['mandate', 'Namens de minister,\nvoor deze, B. Hommel, hoofd Bijen'],
    ['articles', 'art. 6 en 8'],
    ['applicant', 'Korfschool (KvK 1)'],
    ['receivedAt', '15 januari 2027, 10.30 uur'],
    ['objectionUntil', '12 april 2027'],
    ['appealUntil', '12 april 2027'],
    ['ceiling', '€ 10.000'],
    ['activities', 'Zaaien'],
    ['eligibleBudget', '€ 2.000'],
    ['requestedAmount', '€ 1.200'],
    ['maximumAmount', '€ 1.000'],
    ['originalAmount', '€ 1.000'],
    ['costAmount', '€ 1.000'],
    ['overheadAmount', '€ 0'],
    ['subsidyShare', '50 %'],
    ['startsOn', '1 mei 2027'],
    ['endsOn', '30 april 2029'],
    ['latestStart', ''],
    ['committeeAdvice', 'Zij adviseert positief, omdat elk criterium voldoende is.'],
    ['advisers', 'de commissie'],
    ['rank', 'plaats 2 van de rangschikking'],
    ['answerTown', 'Edam'],
    ['answerPlace', 'Dak'],
    ['parameterFirstDay', '1 februari 2027'],
    ['inputDisputed', 'ja'],
    ['equals', ''],
  ])('%s: %s', (name, words) => {
    expect(fieldsWith().values[name]?.replaceAll(/\s/gu, ' ')).toBe(words.replaceAll(/\s/gu, ' '));
  });
});

describe('a letter for machines', () => {
  it.each<[string, Change, object]>([
    [
      'codes, cents and days',
      {},
      {
        scheme: 'bee-garden',
        applicant: 'KvK 1',
        ceilingCents: 1_000_000,
        budgetCents: 200_000,
        requestedCents: 120_000,
        awardedCents: 100_000,
        startsOn: '2027-05-01',
        durationYears: 2,
        ranking: { place: 2, list: 'gardens' },
      },
    ],
    [
      'the reference of a person',
      { applicant: { name: 'Bij', identifier: '', address: [] } },
      { applicant: 'BIJ-1' },
    ],
    [
      'nothing awarded',
      { money: { budgetCents: 1, requestedCents: 2, bands: [] } },
      { awardedCents: 0 },
    ],
    [
      'what was determined',
      { determination: DETERMINED },
      { determination: { determinedCents: 60_000, awardedCents: 100_000 } },
    ],
    [
      'what was found',
      { assessment: { criteria: [{ ...SUFFICIENT, points: HALF }] } },
      {
        criteria: [
          {
            criterion: 'Bloom sufficient',
            points: HALF,
            maximum: 3,
            judgement: 'sufficient',
            reason: 'Dat is sufficient.',
          },
        ],
      },
    ],
    [
      'the second',
      { addition: { ...ROOF, criteria: [{ ...ALMOST, points: THIRD }] } },
      {
        addition: {
          for: 'Roof',
          budgetCents: 80_000,
          requestedCents: 30_000,
          awardedCents: 20_000,
          criteria: [
            {
              criterion: 'Bloom almost',
              points: THIRD,
              maximum: 3,
              judgement: 'almost',
              reason: 'Dat is almost.',
            },
          ],
        },
      },
    ],
  ])('holds %s', (_what, change, data) => {
    expect(fieldsWith(change).data).toMatchObject(data);
  });

  it.each(['determination', 'addition'])('holds no %s that is not there', (name) => {
    expect(fieldsWith().data).not.toHaveProperty(name);
  });

  it.each<[string, Change]>([
    ['startsOn', { money: { budgetCents: 1, requestedCents: 2, bands: [] } }],
    ['budgetCents', { money: undefined }],
    ['criteria', { assessment: undefined }],
    ['ranking', { ranking: undefined }],
  ])('holds no %s that is not known', (name, change) => {
    expect(fieldsWith(change).data).not.toHaveProperty(name);
  });

  it('prints the days on which a remedy ends', () => {
    expect(fieldsWith().printedDays).toEqual({
      objectionUntil: '2027-04-12',
      appealUntil: '2027-04-12',
    });
  });
});
