import type { Text } from '@tranche/domain';
import type { SectorPlanArticles } from '../sector-plan.articles.js';

/** What the letters say differently per version. */
export interface SectorPlanLetterRules {
  readonly articles: SectorPlanArticles;
  readonly overheadSteps: Text;
  /** What else is to be known about the claim after the measures. */
  readonly finalClaim: readonly Text[];
  readonly stateAid: Text;
  readonly afterCeiling: Text;
  readonly afterRejection: Text;
}
