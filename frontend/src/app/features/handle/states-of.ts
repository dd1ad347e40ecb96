import type { ApplicationSummary } from '@tranche/contracts';
import type { Locale } from '../../core/locale/locale.js';
import type { Option } from '../../ui/choice/option.js';

/**
 * The states that occur in a list, to filter on, by name. Schemes use one code for different things
 * (complete, to be assigned; complete, to be decided), so the name is what is chosen.
 */
export function statesOf(rows: readonly ApplicationSummary[], locale: Locale): readonly Option[] {
  const labels = new Map(rows.map(({ state }) => [state.label.nl, locale.text(state.label)]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale.tag()));
}

/** Those in a state, by the name that was chosen or by its code in a link; all without either. */
export function inState(
  rows: readonly ApplicationSummary[],
  chosen: string,
): readonly ApplicationSummary[] {
  if (chosen === '') return rows;
  return rows.filter(({ state }) => state.label.nl === chosen || state.state === chosen);
}

/** The option that a choice in the address stands for. */
export function optionOf(rows: readonly ApplicationSummary[], chosen: string): string {
  if (chosen === '') return '';
  return inState(rows, chosen)[0]?.state.label.nl ?? chosen;
}
