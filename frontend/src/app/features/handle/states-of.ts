import type { ApplicationSummary } from '@tranche/contracts';
import type { Locale } from '../../core/locale/locale.js';
import type { Option } from '../../ui/choice/option.js';

/** The states that occur in a list, to filter on, by name. */
export function statesOf(rows: readonly ApplicationSummary[], locale: Locale): readonly Option[] {
  const labels = new Map(rows.map(({ state }) => [state.state, locale.text(state.label)]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale.tag()));
}
