import { describe, expect, it } from '@jest/globals';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { garden, there } from '../bee-garden/changed.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import { type SchemeVersion } from '../scheme.js';
import { tellsAmount, toldBesideAmount } from './told.js';
import type { AmountRule } from '../variant.js';

const told = garden({
  parameters: BEE_GARDEN.parameters.map((each) => ({ ...each, told: both(each.field.name) })),
});
const SET = { firstDay: '2027-02-01', most: 900, spreads: true };
const by = (amount: AmountRule): SchemeVersion =>
  garden({
    parameters: told.parameters,
    variants: { small: { ...there(told.variants['small']), amount } },
  });

describe('what is told beside an amount', () => {
  const PLACES = {
    field: 'hives',
    categoryColumn: 'hive',
    categories: [],
    maximumPerPlaceParameter: 'most',
    spreadsLeftOverParameter: 'spreads',
  };
  it.each<[string, SchemeVersion, readonly string[]]>([
    [
      'all, where somebody asks',
      by({ kind: 'asked', minimumCents: null, maximumCents: 1 }),
      ['firstDay', 'most', 'spreads'],
    ],
    ['not what is fixed', by({ kind: 'fixed', parameter: 'most' }), ['firstDay', 'spreads']],
    [
      'not the most of a cost',
      by({ kind: 'cost', field: 'requested', maximumParameter: 'most' }),
      ['firstDay', 'spreads'],
    ],
    [
      'not the most per place',
      { ...by({ kind: 'places' }), allocation: { ...told.allocation, places: PLACES } },
      ['firstDay', 'spreads'],
    ],
    [
      'that most, where nobody asks places',
      { ...by({ kind: 'none' }), allocation: { ...told.allocation, places: PLACES } },
      ['firstDay', 'most', 'spreads'],
    ],
    ['all where there are no places', by({ kind: 'places' }), ['firstDay', 'most', 'spreads']],
  ])('is %s', (_what, scheme, names) => {
    expect(toldBesideAmount(scheme, 'small', SET).map(({ label }) => label.nl)).toEqual(names);
  });

  it('is all of it under a variant that is gone', () => {
    expect(toldBesideAmount(told, 'gone', SET)).toHaveLength(3);
  });

  it.each<[string, SchemeVersion, object, boolean]>([
    ['what is fixed and told', by({ kind: 'fixed', parameter: 'most' }), SET, true],
    ['the most of a cost', by({ kind: 'cost', field: 'x', maximumParameter: 'most' }), SET, true],
    ['nothing while it is not set', by({ kind: 'fixed', parameter: 'most' }), {}, false],
    [
      'nothing where somebody asks',
      by({ kind: 'asked', minimumCents: null, maximumCents: 1 }),
      SET,
      false,
    ],
    [
      'nothing that is not told',
      { ...BEE_GARDEN, variants: by({ kind: 'fixed', parameter: 'most' }).variants },
      SET,
      false,
    ],
    [
      'nothing where one variant does not',
      {
        ...told,
        variants: {
          ...by({ kind: 'fixed', parameter: 'most' }).variants,
          large: there(told.variants['large']),
        },
      },
      SET,
      false,
    ],
  ])('says the whole amount: %s', (_what, scheme, set, isSaid) => {
    expect(tellsAmount(scheme, { ...set })).toBe(isSaid);
  });
});
