import type { SchemeExample } from '../contract/example/scheme-example.js';
import { minimumOf, neverInBudget, payments } from './examples/amount-examples.js';
import { determinations2013, determinations2015 } from './examples/determination-examples.js';
import { dutyDates, interimReport, selfChecks } from './examples/duty-examples.js';
import { governments2013, governments2015, shared } from './examples/financing-examples.js';
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
import type { SectorPlanPage } from './sector-plan-page.js';

const TOO_FEW = ['affiliatedFirms: out-of-range'];

/** Cases of every window, and those of its own text. */
export function sectorPlanExamples(page: SectorPlanPage): readonly SchemeExample[] {
  return [
    ...shared(page),
    ...partnerships,
    ...solvencies(page),
    ...otherLeads(page),
    ...payments(page),
    ...dutyDates(page),
    ...orders,
    ...slots,
    neverInBudget,
    noFirm,
    sundayStays(page),
    determinationTerm(page),
    ...minimumOf(page.amounts.minimum.cents),
    ...selfChecks(page.articles),
    interimReport(page),
    oneFirm(page.isFirstText ? [] : TOO_FEW),
    ...(page.text === '2013' ? in2013(page) : in2015(page)),
  ];
}

function in2013(page: SectorPlanPage): readonly SchemeExample[] {
  return [
    ...governments2013(page),
    ...determinations2013(page),
    ...plans2013(page),
    knowledgeCentre([]),
    ...(page.isFirstText
      ? [...windows2013first(page), ...liquidLeads(page)]
      : windows2013second(page)),
  ];
}

function in2015(page: SectorPlanPage): readonly SchemeExample[] {
  return [
    ...governments2015(page),
    ...determinations2015(page),
    ...plans2015(page),
    ...windows2015(page),
    ...governmentLeads(page),
    knowledgeCentre(['leadKind: unknown-option']),
  ];
}
