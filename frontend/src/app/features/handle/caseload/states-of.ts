import type { ApplicationSummary } from '@tranche/contracts';
import type { Text } from '@tranche/domain/browser';
import type { Locale } from '../../../core/locale/locale.js';
import type { Option } from '../../../ui/choice/option.js';

interface Standing {
  readonly code: string;
  readonly label: Text;
}

/**
 * Every state that an application is in: in its main procedure, and in what runs beside it, of which the
 * name stands before the state.
 */
export function standingsOf({ state, running }: ApplicationSummary): readonly Standing[] {
  return [
    { code: state.state, label: state.label },
    ...running.map(({ label, state: own }) => ({
      code: own.state,
      label: {
        nl: `${label.nl}: ${lowered(own.label.nl)}`,
        en: `${label.en}: ${lowered(own.label.en)}`,
      },
    })),
  ];
}

/**
 * The states that occur in a list, to filter on, by name. Schemes use one code for different things
 * (complete, to be assigned; complete, to be decided), so the name is what is chosen.
 */
export function statesOf(rows: readonly ApplicationSummary[], locale: Locale): readonly Option[] {
  const standings = rows.flatMap(standingsOf);
  const labels = new Map(standings.map(({ label }) => [label.nl, locale.text(label)]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale.tag()));
}

/** Those in a state, by the name that was chosen or by its code in a link; all without either. */
export function inState(
  rows: readonly ApplicationSummary[],
  chosen: string,
): readonly ApplicationSummary[] {
  return chosen === '' ? rows : rows.filter((row) => standingAs(row, chosen) !== undefined);
}

/** The option that a choice in the address stands for. */
export function optionOf(rows: readonly ApplicationSummary[], chosen: string): string {
  if (chosen === '') return '';
  const [first] = inState(rows, chosen);
  return (first && standingAs(first, chosen)?.label.nl) ?? chosen;
}

function standingAs(row: ApplicationSummary, chosen: string): Standing | undefined {
  return standingsOf(row).find(({ code, label }) => label.nl === chosen || code === chosen);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
