import type { AllocationView } from '@tranche/contracts';
import { formatFraction, type SchemeVersion } from '@tranche/domain';
import type { AllocationRunRow } from '../run/allocation-run.row.js';

/** What each category of places got, where a scheme shares places. */
export function allocatedCategories(
  { allocation }: SchemeVersion,
  run: AllocationRunRow | null,
): AllocationView['categories'] {
  const labels = allocation.places?.categories ?? [];
  return (run?.output.categories ?? []).map(({ places, ...category }) => ({
    ...category,
    label: labels.find(({ code }) => code === category.code)?.label ?? {
      nl: category.code,
      en: category.code,
    },
    places: formatFraction(places, 'en'),
  }));
}
