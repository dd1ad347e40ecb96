import { HALF, THIRD, type Fraction } from '../../../money/index.js';
import type { PlacesRule } from '../../amount/allocation-rules.js';
import type { LimitPart } from '../../applicant.js';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import {
  garden,
  there,
  twice,
  withoutEffect,
  withVariant,
} from '../../bee-garden/changed.fixture.js';
import { both } from '../../bee-garden/words.fixture.js';
import type { MoneyRules } from '../../scheme.js';
import type { FindingCode } from '../sentences/index.js';
import type { Cases } from './case.fixture.js';

const { allocation, finder, limits, money, parameters, terms } = BEE_GARDEN;
const limited = (...per: readonly LimitPart[]) =>
  garden({ limits: limits.map((each) => ({ ...each, per })) });
const own = (limit: object) =>
  garden({ limits: limits.map(({ across: _across, ...each }) => ({ ...each, ...limit })) });
const list = there(allocation.lists[0]);
const PLACES: PlacesRule = {
  field: 'hives',
  categoryColumn: 'hive',
  categories: [
    {
      code: 'roof',
      label: both('Dak'),
      measure: { kind: 'weeks', column: 'weeks', fullYearParameter: 'most' },
    },
  ],
  maximumPerPlaceParameter: 'most',
  spreadsLeftOverParameter: 'spreads',
};
const shared = (places: PlacesRule, method: typeof allocation.method = 'proportional') =>
  garden({ allocation: { ...allocation, method, places } });
const paying = (...shares: readonly Fraction[]) => {
  const { determination } = there(money === 'none' ? undefined : money);
  const [first = { numerator: 1, denominator: 1 }, ...others] = shares;
  const part = (share: Fraction) => ({
    share,
    ground: both('Deel'),
    due: { kind: 'after', awaits: 'x' } as const,
  });
  const payments: MoneyRules['payments'] = {
    kind: 'parts',
    article: 'art. 1',
    parts: [part(first), ...others.map(part)],
  };
  return garden({ money: { payments, determination } });
};
const preset = (name: string, value: string | number | boolean | null) =>
  garden({
    parameters: parameters.map((each) =>
      each.field.name === name ? { ...each, preset: value } : each,
    ),
  });
const without = (...names: readonly string[]) => ({
  terms: Object.fromEntries(Object.entries(terms).filter(([name]) => !names.includes(name))),
});
const finding = (change: object) => garden({ finder: Object.assign({ ...there(finder) }, change) });

/** What is right and wrong in amounts, lists, limits and terms. */
export const RULES_CASES = {
  'amount-without-money': [
    [['small: none'], withVariant('small', { amount: { kind: 'none' } })],
    [['small: place'], withVariant('small', { amount: { kind: 'place' } })],
    [['small: asked', 'large: asked-within'], garden({ money: 'none' })],
    [
      ['small: asked'],
      garden({
        money: 'none',
        variants: {
          small: there(BEE_GARDEN.variants['small']),
          large: { ...there(BEE_GARDEN.variants['large']), amount: { kind: 'none' } },
        },
      }),
    ],
  ],
  'amounts-crossed': [
    [
      ['small: minimum above maximum'],
      withVariant('small', { amount: { kind: 'asked', minimumCents: 501, maximumCents: 500 } }),
    ],
    [[], withVariant('small', { amount: { kind: 'asked', minimumCents: 500, maximumCents: 500 } })],
    [[], withVariant('small', { amount: { kind: 'asked', minimumCents: null, maximumCents: 0 } })],
  ],
  'facet-unknown': [
    [['moon', 'sun'], finding({ facets: ['moon'], shows: ['plan', 'sun'] })],
    [['town', 'plan'], finding({ finds: 'tranches' })],
    [[], finding({ finds: 'tranches', facets: ['most'], shows: ['firstDay'] })],
  ],
  'limit-across-nothing': [
    [['one-per-town'], limited({ kind: 'tranche' })],
    [['one-per-town'], limited()],
    [[], own({ per: [{ kind: 'tranche' }] })],
  ],
  'limit-unknown': [
    [
      ['one-per-town'],
      limited({ kind: 'answer', field: 'planet' }, { kind: 'answer', field: 'town' }),
    ],
    [['one-per-town'], limited({ kind: 'parameter', name: 'planet' })],
    [[], limited({ kind: 'calendar-year' }, { kind: 'offer' })],
  ],
  'list-twice': [
    [['gardens'], garden({ allocation: { ...allocation, lists: twice(allocation.lists) } })],
  ],
  'list-unknown': [[['small: parks'], withVariant('small', { list: 'parks' })]],
  'lists-count': [
    [['0 of 1'], garden({ allocation: { ...allocation, lists: [] } })],
    [
      ['2 of 1'],
      garden({ allocation: { ...allocation, method: 'committee-order', lists: [list, list] } }),
    ],
    [['1 of 2'], garden({ allocation: { ...allocation, method: 'two-lists' } })],
    [
      [],
      garden({ allocation: { ...allocation, method: 'first-come', lists: [list, list, list] } }),
    ],
  ],
  'parameter-preset': [
    [['most: not-an-amount'], preset('most', 'blue')],
    [[], preset('firstDay', null)],
    [[], preset('most', 1)],
  ],
  'parameter-twice': [[['firstDay'], garden({ parameters: twice(parameters) })]],
  'parameter-unknown': [
    [
      ['amount of large: most'],
      garden({ parameters: parameters.filter(({ field }) => field.name !== 'most') }),
    ],
    [
      ['amount of small: sum'],
      withVariant('small', { amount: { kind: 'fixed', parameter: 'sum' } }),
    ],
    [
      ['amount of small: sum'],
      withVariant('small', {
        amount: { kind: 'cost', field: 'requested', maximumParameter: 'sum' },
      }),
    ],
    [
      ['amount of small: least', 'amount of small: sum'],
      withVariant('small', {
        amount: { kind: 'asked-within', minimumParameter: 'least', maximumParameter: 'sum' },
      }),
    ],
    [
      ['places: sum', 'places: spread', 'places: year'],
      shared({
        ...PLACES,
        maximumPerPlaceParameter: 'sum',
        spreadsLeftOverParameter: 'spread',
        categories: PLACES.categories.map((each) => ({
          ...each,
          measure: { kind: 'weeks', column: 'weeks', fullYearParameter: 'year' },
        })),
      }),
    ],
    [[], shared(PLACES)],
    [[], withVariant('small', { amount: { kind: 'places' } })],
  ],
  'payment-parts-uneven': [
    [['payments: 1/2 + 1/3'], paying(HALF, THIRD)],
    [[], paying(HALF, HALF)],
  ],
  'places-missing': [
    [['a proportional allocation, and no other, shares places'], shared(PLACES, 'ranked')],
    [
      ['a proportional allocation, and no other, shares places'],
      garden({ allocation: { ...allocation, method: 'proportional' } }),
    ],
    [[], shared(PLACES)],
  ],
  'places-never-taken': [
    [
      ['no transition takes a place from the ceiling'],
      withVariant('small', { amount: { kind: 'place' } }, withoutEffect('commit-award')),
    ],
    [[], withVariant('small', { amount: { kind: 'place' } })],
    [[], withoutEffect('commit-award')],
  ],
  'units-mixed': [
    [['large: asked-within'], withVariant('small', { amount: { kind: 'place' } })],
    [
      [],
      garden({
        variants: { small: { ...there(BEE_GARDEN.variants['small']), amount: { kind: 'place' } } },
      }),
    ],
  ],
  'variant-missing': [[['no variant'], garden({ variants: {} })]],
  'term-missing': [
    [['decision', 'objection'], garden(without('decision', 'objection'))],
    [['decision', 'payment'], garden({ law: 'private', ...without('decision', 'objection') })],
    [[], garden({ letters: 'none', ...without('decision', 'objection') })],
    [[], garden({ law: 'private', money: 'none', letters: 'none' })],
  ],
  'duty-twice': [[['account'], garden({ duties: twice(BEE_GARDEN.duties) })]],
} satisfies Partial<Cases<FindingCode>>;
