import {
  endOfTerm,
  lastDayOf,
  SUPPLEMENT_REQUESTED,
  type DeadlineStart,
  type Extension,
  type SchemeVersion,
  type Suspension,
  type Term,
  type TermOutcome,
  type Text,
  wholeOf,
} from '@tranche/domain';
import type { Tranche } from '../tranches/index.js';
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
  const definition = wholeOf(scheme).deadlines[basis.kind];
  if (!definition) throw new Error(`${scheme.scheme} knows no deadline ${basis.kind}`);
  return endOfTerm(Temporal.PlainDate.from(basis.startedOn), termOf(scheme, definition.term), {
    startText: startText(definition.from),
    suspensions: basis.suspensions.map(suspensionOf),
    extensions: basis.extensions.map((each) => extensionOf(scheme, each)),
  });
}

/** The columns of a row that follow from what it rests on. */
export function standingOf(scheme: SchemeVersion, basis: DeadlineBasis) {
  const outcome = outcomeOf(scheme, basis);
  return {
    dueOn: outcome.date?.toString() ?? null,
    standing: outcome.kind === 'dated' ? ('running' as const) : ('suspended' as const),
    derivation: [...outcome.derivation],
  };
}

/** Whether the scheme counts this kind of term from the closing of the window. */
export function isFromClosing({ workflow }: SchemeVersion, kind: string): boolean {
  return workflow.deadlines[kind]?.from === 'window-closing';
}

/** The last day of the window: from here a term "after the closing" is counted. */
export function closingDayOf({ opensAt, closesAt }: Tranche): Temporal.PlainDate {
  return lastDayOf({
    opensAt: opensAt.toTemporalInstant(),
    closesAt: closesAt.toTemporalInstant(),
  });
}

function startText(from: DeadlineStart): Text {
  if (typeof from !== 'object') return START_TEXTS[from];
  if ('after' in from) return AFTER_TERM;
  return 'recorded' in from ? RECORDED : ANSWERED;
}

function termOf(scheme: SchemeVersion, name: string): Term {
  const term = scheme.terms[name];
  if (!term) throw new Error(`${scheme.scheme} knows no term ${name}`);
  return term;
}

function extensionOf(scheme: SchemeVersion, entry: ExtensionEntry): Extension {
  if ('term' in entry) return { ...termOf(scheme, entry.term), ground: EXTENDED };
  const { days: amount, ground, article } = entry;
  return { unit: 'days', amount, ground, article };
}

function suspensionOf(entry: SuspensionEntry): Suspension {
  return {
    from: Temporal.PlainDate.from(entry.from),
    ...(entry.until !== null && { until: Temporal.PlainDate.from(entry.until) }),
    ground: SUPPLEMENT_REQUESTED,
    article: entry.article,
  };
}

const START_TEXTS: Readonly<Record<Extract<DeadlineStart, string>, Text>> = {
  'window-closing': {
    nl: 'laatste dag van het aanvraagtijdvak',
    en: 'last day of the application window',
  },
  transition: { nl: 'begin van de termijn', en: 'start of the term' },
  'project-end': { nl: 'laatste dag van het project', en: 'last day of the project' },
};
const ANSWERED: Text = { nl: 'laatste dag volgens de aanvraag', en: 'last day in the application' };
/** What an officer records with a step is the day on which something came in. */
const RECORDED: Text = { nl: 'dag van ontvangst', en: 'day of receipt' };
const AFTER_TERM: Text = {
  nl: 'termijn gebruikt of ongebruikt voorbij',
  en: 'the term was used, or is over unused',
};
const EXTENDED: Text = {
  nl: 'aanvulling op een bijna voldoende criterium',
  en: 'supplement on an almost sufficient criterion',
};
