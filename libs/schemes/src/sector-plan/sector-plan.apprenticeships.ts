import type { Text } from '@tranche/domain';
import { durationInWords } from '../standard/page/in-words.js';
import type { SectorPlanPage } from './sector-plan-page.js';

/** Since 2015 training in the bbl may start later and last longer than other measures (art. 3.6(6)). */
export function apprenticeshipTexts(
  page: SectorPlanPage,
): { readonly start: Text; readonly finalClaim: Text } | null {
  if (!page.since2015) return null;
  const { apprenticeships } = page.since2015;
  const start = durationInWords(apprenticeships.start);
  const longest = durationInWords(apprenticeships.longest);
  const claim = durationInWords(page.terms.finalClaim);
  return {
    start: {
      nl: `Voor scholing in de beroepsbegeleidende leerweg (bbl) geldt een termijn van ${start.nl} na dit besluit.`,
      en: `For training in the work-based pathway (bbl) the term is ${start.en} after this decision.`,
    },
    finalClaim: {
      nl: `Hoort er scholing in de beroepsbegeleidende leerweg (bbl) bij, dan vraagt u de vaststelling van het hele plan aan binnen ${claim.nl} na het einde van alle maatregelen, en uiterlijk ${claim.nl} na afloop van ${longest.nl} na dit besluit.`,
      en: `If training in the work-based pathway (bbl) is part of it, you request the determination of the whole plan within ${claim.en} after the end of all measures, and at the latest ${claim.en} after the end of ${longest.en} from this decision.`,
    },
  };
}
