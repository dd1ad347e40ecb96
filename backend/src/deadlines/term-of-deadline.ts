import {
  endOfTerm,
  type SchemeVersion,
  type Suspension,
  type Term,
  type TermOutcome,
  type Text,
} from '@tranche/domain';
import type { ExtensionEntry, SuspensionEntry } from './deadline.row.js';

/** What a deadline row rests on; from this its date is computed anew whenever something changes. */
export interface DeadlineBasis {
  readonly kind: string;
  readonly startedOn: string;
  readonly suspensions: readonly SuspensionEntry[];
  readonly extensions: readonly ExtensionEntry[];
}

/** The end of a deadline with every line that led to it, or that it stands still. */
export function outcomeOf(scheme: SchemeVersion, basis: DeadlineBasis): TermOutcome {
  const definition = scheme.workflow.deadlines[basis.kind];
  if (!definition) throw new Error(`${scheme.scheme} knows no deadline ${basis.kind}`);
  return endOfTerm(Temporal.PlainDate.from(basis.startedOn), termOf(scheme, definition.term), {
    startText: definition.from === 'window-closing' ? WINDOW_CLOSED : STARTED,
    suspensions: basis.suspensions.map(suspensionOf),
    extensions: basis.extensions.map((each) => {
      const term = termOf(scheme, each.term);
      return { ...term, ground: EXTENDED };
    }),
  });
}

function termOf(scheme: SchemeVersion, name: string): Term {
  const term = scheme.terms[name];
  if (!term) throw new Error(`${scheme.scheme} knows no term ${name}`);
  return term;
}

function suspensionOf(entry: SuspensionEntry): Suspension {
  return {
    from: Temporal.PlainDate.from(entry.from),
    ...(entry.until !== null && { until: Temporal.PlainDate.from(entry.until) }),
    ground: SUPPLEMENT_ASKED,
    article: entry.article,
  };
}

const WINDOW_CLOSED: Text = {
  nl: 'laatste dag van het aanvraagtijdvak',
  en: 'last day of the application window',
};
const STARTED: Text = { nl: 'begin van de termijn', en: 'start of the term' };
const SUPPLEMENT_ASKED: Text = { nl: 'aanvulling gevraagd', en: 'supplement requested' };
const EXTENDED: Text = {
  nl: 'aanvulling op een bijna voldoende criterium',
  en: 'supplement on an almost sufficient criterion',
};
