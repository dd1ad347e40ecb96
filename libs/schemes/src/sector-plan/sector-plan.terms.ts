import type { Term } from '@tranche/domain';
import {
  DETERMINATION_TERM,
  MISSING_ACCOUNT_TERMS,
  termsWith,
  VIEWS_TERM,
} from '../standard/terms.js';
import { ARTICLES_2013, ARTICLES_2015, type SectorPlanArticles } from './sector-plan.articles.js';

/** Thirteen weeks to decide and twenty-two to determine: too long for the Atw (art. 4). */
function terms(articles: SectorPlanArticles): Readonly<Record<string, Term>> {
  return termsWith(
    { unit: 'weeks', amount: 13, atwApplies: false, article: articles.decision },
    {
      determination: { ...DETERMINATION_TERM, article: articles.determinationTerm },
      views: VIEWS_TERM,
      ...MISSING_ACCOUNT_TERMS,
    },
  );
}

export const sectorPlanTerms2013 = terms(ARTICLES_2013);
export const sectorPlanTerms2015 = terms(ARTICLES_2015);
