import type { Option, Text } from '@tranche/domain';
import type { AffiliatedFirms } from '../sector-plan.affiliated-firms.js';
import type { SectorPlanArticles } from '../sector-plan.articles.js';

/** What differs between the versions of the form. */
export interface SectorPlanFormRules {
  readonly articles: SectorPlanArticles;
  /** What a lead applicant can be, in the order of the article. */
  readonly leads: readonly Option[];
  readonly leadHint?: Text;
  readonly firms: AffiliatedFirms;
  /** Another body must also show liquid assets. */
  readonly asksLiquidAssets: boolean;
  readonly themes: readonly Option[];
  readonly fewestThemes: number;
  readonly minimumCents: number;
  /** First day on which measures may start, ISO; none where it is not known. */
  readonly earliestStart: string | null;
  readonly startHint: Text;
  readonly durationHint: Text;
}
