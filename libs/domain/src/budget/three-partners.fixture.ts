import type { CostLine, CostLinesField } from '../form/index.js';

const label = { nl: 'Begroting', en: 'Budget' };

/** A budget of a partnership: hours at € 86, external cost, and guidance that never counts. */
export const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'budget',
  label,
  years: 4,
  byPartner: true,
  categories: [
    { code: 'personnel', label, hourlyRate: { cents: 8_600, article: 'art. 15' } },
    { code: 'external', label },
    {
      code: 'guidance',
      label,
      neverCounts: { article: 'art. 14(6)', why: { nl: 'telt niet', en: 'does not count' } },
    },
  ],
};

/** A line as somebody would write it; what it does not say is external cost of the first year. */
export function line(more: Partial<CostLine> & Pick<CostLine, 'amountCents'>): CostLine {
  return { category: 'external', description: 'Inhuur', year: 1, ...more };
}
