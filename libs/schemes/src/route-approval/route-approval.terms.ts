import type { Term } from '@tranche/domain';
import { termsWith, VIEWS_TERM } from '../standard/terms.js';
import type { RoutePage } from './route-page.js';

export function routeTerms({ decision }: RoutePage): Readonly<Record<string, Term>> {
  return termsWith(decision, { views: VIEWS_TERM });
}
