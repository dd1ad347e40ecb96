import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../form/index.js';
import { BEE_GARDEN } from '../bee-garden/bee-garden.fixture.js';
import { there, withField, withVariant } from '../bee-garden/changed.fixture.js';
import { both } from '../bee-garden/words.fixture.js';
import type { SchemeVersion } from '../scheme.js';
import { amountSteps } from './amount-steps.js';

const { coFinancing } = there(BEE_GARDEN.variants['small']);
const ROOF = {
  label: { nl: 'Dak', en: 'Roof' },
  article: 'art. 15',
  requestedField: 'roof',
  budgetField: 'budget',
  payers: {
    field: 'hives',
    kind: 'labour-organisation',
    nameColumn: 'hive',
    cashColumn: 'weeks',
    inKindColumn: 'weeks',
    memberColumn: 'hive',
    memberArticle: 'art. 15',
    noMember: both('Niemand'),
  },
  coFinancing: there(coFinancing),
  criteria: [],
  sufficiencyArticle: 'art. 15',
  besideArticle: 'art. 15',
};
const WITH_ROOF = withVariant('small', { addition: ROOF });
const COST = withVariant('small', {
  amount: { kind: 'cost', field: 'requested', maximumParameter: 'most' },
});

const steps = (
  scheme: SchemeVersion,
  answers: Answers,
  parameters: Answers = {},
  variant = 'small',
) =>
  amountSteps(scheme, variant, answers, parameters).map(({ label, value }) => [
    label.nl,
    label.en,
    value.en,
  ]);

describe('how two amounts are asked in one application', () => {
  it('are said one by one, and together', () => {
    const wood = { category: 'wood', description: 'x', year: 1, amountCents: 90_000 };
    expect(steps(WITH_ROOF, { requested: 50_000, roof: 20_000, budget: [wood] })).toEqual([
      ['Subsidie', 'Subsidy', '€500.00'],
      ['Aanvullende subsidie: Dak', 'Additional subsidy: Roof', '€200.00'],
      ['U vraagt samen', 'You ask together', '€700.00'],
      ['Begroting: Dak', 'Budget: Roof', '€900.00'],
    ]);
  });

  it.each<[string, SchemeVersion, string]>([
    ['where one is asked', BEE_GARDEN, 'small'],
    ['where one is asked within parameters', BEE_GARDEN, 'large'],
    ['under a variant that is gone', BEE_GARDEN, 'gone'],
  ])('are not said %s', (_where, scheme, variant) => {
    expect(steps(scheme, { requested: 50_000 }, {}, variant)).toEqual([]);
  });
});

describe('how a cost becomes an amount', () => {
  it('is said by the words of its question', () => {
    const named = withField(
      'requested',
      (field) => ({ ...field, label: both('Wat kost het?') }),
      COST,
    );
    expect(steps(named, { requested: 50_000 }, { most: 40_000 })).toEqual([
      ['Wat kost het', 'Wat kost het', '€500.00'],
      ['Hoogste bedrag', 'Highest amount', '€400.00'],
    ]);
  });

  it('is said without the most where no tranche set it', () => {
    expect(steps(COST, { requested: 50_000 })).toHaveLength(1);
  });
});
