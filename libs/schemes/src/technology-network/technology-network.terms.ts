import type { Term } from '@tranche/domain';
import { MISSING_ACCOUNT_TERMS, termsWith, VIEWS_TERM } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import type { MinistryPage, RegionPage } from './network-page.js';

export function regionTerms({ terms }: RegionPage): Readonly<Record<string, Term>> {
  return termsWith(terms.decision, {
    determination: terms.determination,
    views: VIEWS_TERM,
    ...REJECTION_HEARING_TERMS,
  });
}

export function ministryTerms({ terms }: MinistryPage): Readonly<Record<string, Term>> {
  const { decision, determination } = terms;
  return termsWith(decision, {
    determination,
    views: VIEWS_TERM,
    ...REJECTION_HEARING_TERMS,
    ...MISSING_ACCOUNT_TERMS,
  });
}
