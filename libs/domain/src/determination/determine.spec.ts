import { describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '../form/index.js';
import { cents } from '../money/index.js';
import { determine } from './determine.js';
import {
  determined,
  framework,
  ictGrant,
  inputOf,
  missing,
  rif2014,
  rif2019,
  sectorPlan2015,
  summary,
  voucher,
} from './determination-rules.fixture.js';
import { realisedIn } from './determination-input.js';
import type { DeterminationRules } from './determination-rules.js';
import { neededFields } from './method/needed-fields.js';

const direct: DeterminationRules = { kind: 'direct', article: 'art. 15' };

describe('the final determination', () => {
  it('practical learning: the allocation has determined € 2,216.70', () => {
    const result = determined(direct, { awarded: 2_216.7 });
    expect(summary(result)).toEqual([2_216.7, 'as-awarded', ['decided-at-once']]);
    expect([result.payableCents, result.recoverableCents]).toEqual([221_670, 0]);
  });

  it.each([
    ['nothing was paid yet', 0, 200_000, 0],
    ['a part was paid', 150_000, 50_000, 0],
    ['all of it was paid', 200_000, 0, 0],
    ['a cent too much was paid', 200_001, 0, 1],
  ])('%s', (_name, paidCents, payable, recoverable) => {
    const result = determine(direct, {
      ...inputOf({ awarded: 2_000 }),
      paidCents: cents(paidCents),
    });
    expect(result).toMatchObject({ payableCents: payable, recoverableCents: recoverable });
  });

  it('an award of nothing is as awarded, not nil', () => {
    expect(determined(direct, { awarded: 0 }).outcome).toBe('as-awarded');
  });

  it('a permission has nothing to determine', () => {
    expect(missing({ kind: 'none' }, { awarded: 0 })).toEqual(['nothing-to-determine']);
  });

  it.each([
    ['award', { awarded: -1 }],
    ['payment', { awarded: 1, paid: -1 }],
    ['budget', { awarded: 1, budget: -1 }],
    ['cost', { awarded: 1, cost: -1 }],
    ['co-financing', { awarded: 1, coFinancing: -1 }],
  ])('refuses a negative %s', (_name, each) => {
    expect(() => determine(direct, inputOf(each))).toThrow(RangeError);
  });
});

const half = { numerator: 1, denominator: 2 };
const everyVariant = { article: 'art. 29(7)', above: half, setAt: half };

const both = (text: string) => ({ nl: text, en: text });
/** The questions of a step, in words of its own. */
const ASKED: readonly Field[] = [
  { kind: 'money', name: 'spent', label: both('Kosten'), means: 'realised-cost' },
  { kind: 'money', name: 'others', label: both('Anderen'), means: 'realised-co-financing' },
  { kind: 'yes-no', name: 'done', label: both('Verricht'), means: 'is-done' },
  { kind: 'yes-no', name: 'grounds', label: both('Gronden'), means: 'has-good-grounds' },
  { kind: 'money', name: 'found', label: both('Bedrag'), means: 'weighed-amount' },
  { kind: 'text', name: 'why', label: both('Waarom'), means: 'weighing' },
  { kind: 'text', name: 'on', label: both('Grond'), means: 'weighed-ground' },
  { kind: 'text', name: 'announced', label: both('Grond'), means: 'lower-ground' },
];

describe('what the officer is asked', () => {
  it.each<[string, DeterminationRules, string, readonly string[]]>([
    ['voucher', voucher, 'standard', ['isDone', 'realisedCost']],
    ['student grant', ictGrant, 'standard', ['isDone']],
    ['RIF 2014', rif2014, 'starter', ['realisedCost']],
    ['RIF 2019', rif2019, 'entree', ['realisedCost', 'realisedCoFinancing', 'isDone']],
    ['a variant nothing is said about', rif2019, 'other', ['realisedCost']],
    [
      'a rule for every variant',
      { ...rif2019, excessCoFinancing: [everyVariant] },
      'other',
      ['realisedCost', 'realisedCoFinancing', 'isDone'],
    ],
    ['science network', framework, 'standard', ['realisedCost', 'realisedCoFinancing']],
    ['sector plan', sectorPlan2015, 'standard', ['realisedCost', 'hasGoodGrounds']],
    ['practical learning', direct, 'standard', []],
    ['permission', { kind: 'none' }, 'standard', []],
  ])('%s', (_name, rules, variant, fields) => {
    expect(neededFields(rules, variant)).toEqual(fields);
  });

  it('is read from the answers, and what is not answered stays absent', () => {
    expect(realisedIn(ASKED, {})).toStrictEqual({});
    expect(realisedIn(ASKED, { spent: null, done: null, ground: null })).toStrictEqual({});
    expect(
      realisedIn(ASKED, { spent: 190_000, others: 0, done: false, grounds: true, isDone: true }),
    ).toEqual({
      realisedCostCents: 190_000,
      realisedCoFinancingCents: 0,
      isDone: false,
      hasGoodGrounds: true,
    });
  });

  it.each<[string, Answers, object]>([
    [
      'with amount and reasons, and on what ground',
      { found: 5_000, why: ' Half gedaan.\n', on: 'b' },
      { weighed: { amountCents: 5_000, reasons: 'Half gedaan.', ground: 'b' } },
    ],
    [
      'from before a ground was asked',
      { found: 5_000, why: 'Half gedaan.' },
      { weighed: { amountCents: 5_000, reasons: 'Half gedaan.' } },
    ],
    ['not without reasons', { found: 5_000, on: 'b' }, {}],
    ['not without an amount', { why: 'Half gedaan.', on: 'b' }, {}],
    ['with a ground that was announced', { announced: 'c' }, { announcedGround: 'c' }],
    ['not with a ground that the law does not have', { announced: 'e' }, {}],
  ])('is weighed %s', (_name, recorded, expected) => {
    expect(realisedIn(ASKED, recorded)).toStrictEqual(expected);
  });

  it('is refused when it is half a cent', () => {
    expect(() => realisedIn(ASKED, { spent: 0.5 })).toThrow(RangeError);
  });
});
