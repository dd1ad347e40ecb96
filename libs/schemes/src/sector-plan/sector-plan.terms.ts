import type { Term } from '@tranche/domain';
import { MISSING_ACCOUNT_TERMS, termsWith, VIEWS_TERM } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import type { SectorPlanPage } from './sector-plan-page.js';

export function sectorPlanTerms({ terms }: SectorPlanPage): Readonly<Record<string, Term>> {
  const { decision, determination } = terms;
  return termsWith(decision, {
    determination,
    views: VIEWS_TERM,
    ...REJECTION_HEARING_TERMS,
    ...MISSING_ACCOUNT_TERMS,
  });
}
