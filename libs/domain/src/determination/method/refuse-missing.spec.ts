import { expect, it } from '@jest/globals';
import { cents } from '../../money/index.js';
import { refuseMissing } from './refuse-missing.js';

const KNOWN = {
  realisedCostCents: cents(1),
  realisedCoFinancingCents: cents(0),
  isDone: false,
  hasGoodGrounds: false,
};

const ALL = ['realisedCost', 'realisedCoFinancing', 'isDone', 'hasGoodGrounds'] as const;

it.each([
  ['realisedCostCents', 'realised-cost-missing'],
  ['realisedCoFinancingCents', 'realised-co-financing-missing'],
  ['isDone', 'is-done-missing'],
  ['hasGoodGrounds', 'good-grounds-missing'],
] as const)('asks for %s alone where all else is there', (left, code) => {
  const { [left]: _, ...known } = KNOWN;
  expect(refuseMissing(known, ALL).reasons.map((reason) => reason.code)).toEqual([code]);
});
