import { OBJECTION_TERM, type Term } from '@tranche/domain';
import { DECLINE_TERM, MISSING_ACCOUNT_TERMS, REPAIR_TERM, VIEWS_TERM } from '../standard/terms.js';
import type { RifPage } from './page/rif-page.js';

/** The terms of a version, beside those of the Awb. */
export function rifTerms({ terms }: RifPage): Readonly<Record<string, Term>> {
  const { midtermAdvice, midtermDecision, nearMiss, nearMissExtension } = terms;
  return {
    decision: terms.decision,
    repair: REPAIR_TERM,
    decline: DECLINE_TERM,
    assessment: terms.assessment,
    determination: terms.determination,
    views: VIEWS_TERM,
    ...MISSING_ACCOUNT_TERMS,
    objection: OBJECTION_TERM,
    ...(midtermAdvice && { 'midterm-advice': midtermAdvice }),
    ...(midtermDecision && { midterm: midtermDecision }),
    ...(nearMiss && { 'near-miss': nearMiss }),
    ...(nearMissExtension && { 'near-miss-extension': nearMissExtension }),
  };
}
