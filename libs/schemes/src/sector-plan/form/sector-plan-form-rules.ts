import type { Option } from '@tranche/domain';
import type { SectorPlanArticles } from '../sector-plan.articles.js';

/** What differs between the versions of the form. */
export interface SectorPlanFormRules {
  readonly articles: SectorPlanArticles;
  /** Who may lead without further proof, in the order of the article. */
  readonly leads: readonly Option[];
  /** Another body must also show liquid assets. */
  readonly asksLiquidAssets: boolean;
  readonly themes: readonly Option[];
  readonly fewestThemes: number;
  readonly minimumCents: number;
  /** First day on which measures may start, ISO; none where it is not known. */
  readonly earliestStart: string | null;
}
