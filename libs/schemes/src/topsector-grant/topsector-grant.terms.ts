import type { Term } from '@tranche/domain';
import type { GrantPage } from './grant-page.js';

export function grantTerms({ terms, paid }: GrantPage): Readonly<Record<string, Term>> {
  return {
    ...terms,
    ...(paid !== 'at-once' && { 'exam-proof': paid.examProof, 'new-proof': paid.newProof }),
  };
}
