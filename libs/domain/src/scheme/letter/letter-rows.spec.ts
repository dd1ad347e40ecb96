import { describe, expect, it } from '@jest/globals';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import {
  ALMOST,
  DETERMINED,
  ROOF,
  SUFFICIENT,
  fieldsWith,
  scheme,
  spaced,
  type Change,
} from './garden-letter.fixture.js';

describe('a row of a letter', () => {
  const SCORE = {
    criterion: 'Bloei almost',
    points: '1,00',
    maximum: '3',
    judgement: 'bijna voldoende',
    reason: 'Dat is almost.',
  };
  const VIEWS_TERM = {
    since: '1 januari 2027',
    until: '28 februari 2027',
    length: '3 weken',
    article: 'art. 9',
  };
  const ended = (until: string) => ({ ended: { views: { since: '2027-01-01', until } } });
  const intended = { sentOn: '2027-02-01', reasons: ['Droog.', 'Leeg.'] };
  it.each<[string, Change, string, readonly object[] | undefined]>([
    ['what is missing', { omissions: ['Een kaart.'] }, 'omissions', [{ omission: 'Een kaart.' }]],
    ['nothing that is missing', {}, 'omissions', []],
    ['every criterion', { assessment: { criteria: [ALMOST] } }, 'scores', [SCORE]],
    [
      'what is not sufficient',
      { assessment: { criteria: [SUFFICIENT, ALMOST] } },
      'insufficientCriteria',
      [SCORE],
    ],
    ['no scores of nobody', { assessment: undefined }, 'scores', undefined],
    [
      'what the second got',
      { addition: { ...ROOF, criteria: [ALMOST] } },
      'additionScores',
      [SCORE],
    ],
    ['where the second falls short', { addition: ROOF }, 'insufficientAdditionCriteria', [SCORE]],
    ['no second', {}, 'additionScores', undefined],
    [
      'a band',
      {},
      'bands',
      [{ band: 'Bedrijven', amount: '€ 666,67', share: '33,33 %', rule: 'ten minste een derde' }],
    ],
    ['no band without money', { money: undefined }, 'bands', undefined],
    [
      'advances',
      {},
      'advances',
      [
        { number: '1', dueOn: '12 april 2027', amount: '€ 500', ground: 'Begin' },
        { number: '2', dueOn: 'later', amount: '€ 500', ground: 'Bloei' },
      ],
    ],
    [
      'no advances in a rejection',
      { money: { budgetCents: 1, requestedCents: 1, bands: [] } },
      'advances',
      undefined,
    ],
    ['no advances of no money', scheme({ money: 'none' }), 'advances', []],
    [
      'duties',
      {},
      'duties',
      [{ duty: 'Leg verantwoording af.', when: 'uiterlijk 9 juli 2029', article: 'art. 13' }],
    ],
    [
      'duties of a year where no period is known',
      { project: { title: 'x', variant: 'small' } },
      'duties',
      [{ duty: 'Leg verantwoording af.', when: 'uiterlijk 9 mei 2028', article: 'art. 13' }],
    ],
    [
      'a table of the answers',
      {},
      'answerHives',
      [
        { hive: 'A', weeks: '3' },
        { hive: 'B', weeks: '–' },
      ],
    ],
    ['no table that is not filled in', { answers: { hives: 'x' } }, 'answerHives', []],
    [
      'when it was intended',
      { intention: intended },
      'intention',
      [{ intendedOn: '1 februari 2027' }],
    ],
    [
      'why it was intended',
      { intention: intended },
      'intentionReasons',
      [{ intendedReason: 'Droog.' }, { intendedReason: 'Leeg.' }],
    ],
    [
      'not what is said below',
      { intention: intended, omissions: ['Leeg.', 'Droog.'] },
      'intentionReasons',
      [],
    ],
    [
      'all of it where a part is said below',
      { intention: intended, omissions: ['Leeg.'] },
      'intentionReasons',
      [{ intendedReason: 'Droog.' }, { intendedReason: 'Leeg.' }],
    ],
    [
      'views, paragraph by paragraph',
      { views: ' Een.\n \n\n\nTwee. ' },
      'views',
      [{ paragraph: 'Een.' }, { paragraph: 'Twee.' }],
    ],
    [
      'that there are none',
      { waivedViews: { on: '2027-02-01', how: both('Per Post') } },
      'waivedViews',
      [{ waivedOn: '1 februari 2027', waivedHow: 'per Post' }],
    ],
    [
      'nothing waived where there are',
      { views: 'x', waivedViews: { on: '2027-02-01', how: both('x') } },
      'waivedViews',
      [],
    ],
    [
      'what came in late',
      { lateViews: [{ receivedOn: '2027-02-03', views: 'Toch.' }] },
      'lateViews',
      [{ receivedOn: '3 februari 2027', words: 'Toch.' }],
    ],
    [
      'why less was determined',
      { determination: DETERMINED },
      'determinationReasons',
      [{ reason: 'Niet alles bloeide.' }],
    ],
    [
      'why less is proposed',
      { proposalReasons: [both('Droogte.')] },
      'proposalReasons',
      [{ reason: 'Droogte.' }],
    ],
    ['how much less', { determination: DETERMINED }, 'lowerByAmounts', [{ amount: '€ 400' }]],
    [
      'not that again where there is a ground',
      { determination: { ...DETERMINED, grounds: both('a') } },
      'lowerByAmounts',
      [],
    ],
    [
      'how much less on a ground',
      { determination: { ...DETERMINED, grounds: both('a') } },
      'lowerOnGround',
      [{ amount: '€ 400' }],
    ],
    [
      'nothing less',
      { determination: { ...DETERMINED, determinedCents: 100_000 } },
      'lowerByAmounts',
      [],
    ],
    ['what is still to pay', { determination: DETERMINED }, 'stillToPay', [{ amount: '€ 100' }]],
    ['nothing to pay', {}, 'stillToPay', []],
    ['a term that ran', ended('2027-02-28'), 'viewsTerm', [VIEWS_TERM]],
    ['one that is over', ended('2027-02-28'), 'viewsTermOver', [VIEWS_TERM]],
    ['none over on its last day', ended('2027-03-01'), 'viewsTermOver', []],
    ['none that did not run', {}, 'viewsTerm', []],
    [
      'no rule, no term',
      {
        ...ended('2027-02-28'),
        ...scheme({ terms: { objection: BEE_GARDEN.terms['objection'] } }),
      },
      'viewsTerm',
      [],
    ],
  ])('is %s', (_what, change, name, rows) => {
    expect(spaced(fieldsWith(change).collections[name] ?? null)).toEqual(rows ?? null);
  });
});
