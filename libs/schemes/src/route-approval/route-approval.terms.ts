import type { Term } from '@tranche/domain';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';
import { REJECTION_HEARING_TERMS } from '../standard/workflow/rejection-hearing.js';
import type { RoutePage } from './route-page.js';

export function routeTerms({ decision }: RoutePage): Readonly<Record<string, Term>> {
  return termsWith(decision, { views: VIEWS_TERM, ...REJECTION_HEARING_TERMS });
}
