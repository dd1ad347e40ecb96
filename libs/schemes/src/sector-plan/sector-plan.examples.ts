import type { SchemeExample } from '../contract/scheme-example.js';
import { minimumOf, neverInBudget, payments } from './examples/amount-examples.js';
import { determinations2013, determinations2015 } from './examples/determination-examples.js';
import {
  dutyDates,
  interimReport2013,
  interimReport2015,
  selfChecks,
} from './examples/duty-examples.js';
import { governments2013, governments2015, halves } from './examples/financing-examples.js';
import { orders, slots } from './examples/order-examples.js';
import {
  governmentLeads,
  knowledgeCentre,
  liquidLeads,
  noFirm,
  oneFirm,
  otherLeads,
  partnerships,
  solvencies,
} from './examples/partnership-examples.js';
import { plans2013, plans2015 } from './examples/plan-examples.js';
import {
  determinationTerm,
  sundayStays,
  windows2013first,
  windows2013second,
  windows2015,
} from './examples/window-examples.js';
import { ARTICLES_2013, ARTICLES_2015 } from './sector-plan.articles.js';
import { MINIMUM_2013, MINIMUM_2015 } from './sector-plan.variants.js';

const TOO_FEW = ['affiliatedFirms: out-of-range'];

const inEveryVersion: readonly SchemeExample[] = [
  ...halves,
  ...partnerships,
  ...solvencies,
  ...otherLeads,
  ...payments,
  ...dutyDates,
  ...orders,
  ...slots,
  neverInBudget,
  noFirm,
  sundayStays,
  determinationTerm,
];

const in2013: readonly SchemeExample[] = [
  ...inEveryVersion,
  ...minimumOf(MINIMUM_2013),
  ...governments2013,
  ...determinations2013,
  ...plans2013,
  ...selfChecks(ARTICLES_2013),
  interimReport2013,
  knowledgeCentre([]),
];

export const sectorPlanExamples2013first: readonly SchemeExample[] = [
  ...in2013,
  ...windows2013first,
  ...liquidLeads,
  oneFirm([]),
];

export const sectorPlanExamples2013second: readonly SchemeExample[] = [
  ...in2013,
  ...windows2013second,
  oneFirm(TOO_FEW),
];

export const sectorPlanExamples2015: readonly SchemeExample[] = [
  ...inEveryVersion,
  ...minimumOf(MINIMUM_2015),
  ...governments2015,
  ...determinations2015,
  ...plans2015,
  ...windows2015,
  ...selfChecks(ARTICLES_2015),
  ...governmentLeads,
  interimReport2015,
  oneFirm(TOO_FEW),
  knowledgeCentre(['leadKind: unknown-option']),
];
