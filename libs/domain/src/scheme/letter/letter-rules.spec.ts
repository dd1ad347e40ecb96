import { describe, expect, it } from '@jest/globals';
import { HALF } from '../../money/index.js';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { there, withStep, withSteps, withVariant } from '../bee-garden/changed.fixture.js';
import { step } from '../bee-garden/garden-parts.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import type { MoneyRules, SchemeVersion } from '../scheme.js';
import {
  DETERMINED,
  SUFFICIENT,
  ALMOST,
  fieldsWith,
  scheme,
  spaced,
  type Change,
} from './garden-letter.fixture.js';

const rules = there(BEE_GARDEN.money === 'none' ? undefined : BEE_GARDEN.money);
const settledBy = (determination: MoneyRules['determination']): Change =>
  scheme({ money: { ...rules, determination } });
const WITH_OVERHEAD = settledBy({
  kind: 'realised-at-least',
  article: 'art. 20',
  share: HALF,
  threshold: { share: HALF, article: 'a', exceptionArticle: 'a' },
  overhead: { article: 'a', staircase: { steps: [], above: HALF }, share: HALF },
});
const LATE: Change = scheme({
  duties: [
    {
      code: 'begin',
      article: 'art. 14',
      text: both('Begin.'),
      due: { kind: 'after-award', months: 1 },
      begins: true,
    },
  ],
});
const MENDED = withStep('ask-supplement', {
  effects: [{ kind: 'start-deadline', deadline: 'undealt' }],
});
const ENDING: SchemeVersion = withSteps({
  end: step('awarded', 'awarded', {
    effects: [{ kind: 'shorten-period', step: 'decide', lastDay: 'endsOn' }],
  }),
});

describe('what the rules of a version make of a letter', () => {
  it.each<[string, Change, string, string]>([
    ['the cost beside the overhead', WITH_OVERHEAD, 'costAmount', '€ 500'],
    ['the overhead', WITH_OVERHEAD, 'overheadAmount', '€ 500'],
    ['the share without it', WITH_OVERHEAD, 'subsidyShare', '25 %'],
    ['the last day to begin, where the period begins later', LATE, 'latestStart', '1 april 2027'],
    ['where that is written', LATE, 'latestStartArticle', 'art. 14'],
    [
      'places under a ceiling of places',
      {
        scheme: withVariant('small', { amount: { kind: 'place' } }),
        tranche: { name: both('x'), ceilingCents: 10 },
      },
      'ceiling',
      '10 plaatsen',
    ],
    [
      'euros where nothing runs out',
      {
        scheme: {
          ...BEE_GARDEN,
          variants: { small: { ...there(BEE_GARDEN.variants['small']), amount: { kind: 'none' } } },
        },
      },
      'ceiling',
      '€ 10.000',
    ],
    [
      'the articles of the award where nothing is determined',
      { ...settledBy({ kind: 'none' }), determination: DETERMINED },
      'articles',
      'art. 6 en 8',
    ],
    [
      'the day to supplement, by the term of that step',
      { scheme: MENDED, until: { undealt: '2027-04-05', repair: '2027-05-05' } },
      'repairUntil',
      '5 mei 2027',
    ],
    [
      'that day where the term is called otherwise',
      { scheme: MENDED, until: { undealt: '2027-04-05' } },
      'repairUntil',
      '5 april 2027',
    ],
  ])('is %s', (_what, change, name, words) => {
    expect(spaced(fieldsWith(change).values[name] ?? null)).toBe(words);
  });

  it('is a late beginning', () => {
    expect(fieldsWith(LATE).flags['beginsLate']).toBe(true);
  });

  it('is what is owed once an award ended on its day', () => {
    const ended = { scheme: ENDING, input: { endsOn: '2027-12-31' } };
    const [duty] = fieldsWith(ended).collections['dutiesAtNewEnd'] ?? [];
    expect(duty).toMatchObject({ when: 'uiterlijk 10 maart 2028' });
    const [kept] = fieldsWith({ scheme: ENDING }).collections['dutiesAtNewEnd'] ?? [];
    expect(kept).toMatchObject({ when: 'uiterlijk 9 juli 2029' });
  });

  it('is a positive advice where all is sufficient, and a negative one where one is not', () => {
    const said = (...criteria: readonly (typeof SUFFICIENT)[]) =>
      fieldsWith({ assessment: { criteria } }).values['committeeAdvice'];
    expect(said(SUFFICIENT, SUFFICIENT)).toMatch(/^Zij adviseert positief/);
    expect(said(ALMOST, SUFFICIENT)).toMatch(/^Zij adviseert negatief/);
  });

  it('is no advance that the answers do not ask', () => {
    const asked: MoneyRules['payments'] = {
      kind: 'half-yearly-up-to',
      article: 'a',
      first: HALF,
      upTo: { numerator: 9, denominator: 10 },
      whenAsked: { field: 'sprays' },
    };
    const money = { money: { ...rules, payments: asked } };
    const advances = (sprays: boolean) =>
      fieldsWith({ ...scheme(money), answers: { sprays } }).collections['advances'];
    expect(advances(false)).toEqual([]);
    expect(advances(true)).not.toEqual([]);
  });

  it.each([
    'omissions',
    'intention',
    'intentionReasons',
    'views',
    'waivedViews',
    'lateViews',
    'determinationReasons',
    'proposalReasons',
    'lowerByAmounts',
    'lowerOnGround',
    'stillToPay',
  ])('is no row of %s where nothing is known', (name) => {
    expect(fieldsWith().collections[name]).toEqual([]);
  });

  it('is the term of a deadline by its name without dashes', () => {
    const { deadlines } = BEE_GARDEN.workflow;
    const named = { ...deadlines, 'late-views': there(deadlines['views']) };
    const workflow = { ...BEE_GARDEN.workflow, deadlines: named };
    const rows = fieldsWith(scheme({ workflow, procedures: {} })).collections;
    expect(rows).toHaveProperty('lateViewsTerm');
  });

  it('is who applies, with address and number', () => {
    const { values } = fieldsWith();
    expect([values['recipient'], values['applicant']]).toEqual([
      'Korfschool\nDam 1\nEdam',
      'Korfschool (KvK 1)',
    ]);
  });
});
