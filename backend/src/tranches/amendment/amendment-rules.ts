import {
  cents,
  formatAmount,
  refuse,
  unitOf,
  UNDECIDED_PHASES,
  type Language,
  type StateDefinition,
  type Unit,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import { InvalidInputError, RefusedError, type InputProblem } from '../../platform/errors/index.js';
import { CLOSES_BEFORE_IT_OPENS } from '../opening/check-opening.js';
import { windowOver } from '../opening/days-in-order.js';
import type { KnownOfTranche } from '../known/known-of-tranche.js';
import type { BudgetLine, Tranche } from '../tranche.js';

export const NOTHING_TO_AMEND: InputProblem = {
  pointer: '#',
  code: 'nothing-to-amend',
  text: {
    nl: 'Geef een nieuwe sluiting of een nieuw plafond dat anders is dan nu.',
    en: 'Give a new closing or a new ceiling that differs from the present one.',
  },
};

export const AMENDED_ALREADY = refuse({
  code: 'stale',
  text: {
    nl: 'Iemand anders heeft deze tranche intussen gewijzigd. Bekijk de nieuwe gegevens eerst.',
    en: 'Somebody else amended this tranche in the meantime. Look at the new details first.',
  },
});

/**
 * A closing may move to later, even after it passed; to earlier only before the window opens: who began
 * to write trusts the day that was published, and nobody could undo it in time.
 *
 * @throws InvalidInputError when the window would close before it opens, has opened and would become
 *   shorter, or would be over already
 */
export function requireMovable(tranche: Tranche, closesAt: Date, now: Temporal.Instant): void {
  if (closesAt <= tranche.opensAt) throw new InvalidInputError([CLOSES_BEFORE_IT_OPENS]);
  const hasOpened = tranche.opensAt.getTime() <= now.epochMilliseconds;
  if (hasOpened && closesAt < tranche.closesAt) throw new InvalidInputError([WINDOW_RUNS]);
  const over = windowOver(closesAt, now);
  if (over.length > 0) throw new InvalidInputError(over);
}

/**
 * A ceiling cannot be lowered below what has been committed. Neither can it be lowered for
 * applications that wait for a decision: a later lowering has no consequences for them (Awb 4:27(2)).
 *
 * @throws RefusedError
 */
export async function requireLowerable(
  tx: Tx,
  known: KnownOfTranche,
  { tranche, line, ceilingCents }: Lowering,
): Promise<void> {
  if (ceilingCents >= line.ceilingCents) return;
  const boundCents = line.committedCents + line.rolledOutCents - line.rolledInCents;
  const scheme = findScheme(tranche.scheme, tranche.version);
  const unit = unitOf(scheme) ?? 'euro';
  if (ceilingCents < boundCents) throw new RefusedError(belowCommitted(line.committedCents, unit));
  const { states } = scheme.workflow;
  const undecided = Object.keys(states).filter((name) => isUndecided(states[name]));
  const { applications, askedCents } = await known.waitingIn(tx, tranche.code, undecided);
  // In a division in proportion everybody who applied has a share in all there is.
  const isShared = scheme.allocation.method === 'proportional' && applications > 0;
  if (isShared) throw new RefusedError(SHARED_BY_SUBMITTED);
  if (ceilingCents < Math.min(boundCents + askedCents, line.ceilingCents)) {
    throw new RefusedError(touchesSubmitted(askedCents, unit));
  }
}

interface Lowering {
  readonly tranche: Tranche;
  readonly line: BudgetLine;
  readonly ceilingCents: number;
}

function isUndecided(state: StateDefinition | undefined): boolean {
  return state !== undefined && UNDECIDED_PHASES.includes(state.phase);
}

function belowCommitted(amountCents: number, unit: Unit) {
  const amount = (language: Language) => formatAmount(cents(amountCents), unit, language);
  return refuse({
    code: 'below-committed',
    ...citing('Awb 4:27(2), 4:28', unit),
    text: {
      nl: `Er is al ${amount('nl')} verleend; het plafond kan niet lager worden.`,
      en: `${amount('en')} has been awarded already; the ceiling cannot be lower.`,
    },
  });
}

function touchesSubmitted(askedCents: number, unit: Unit) {
  const amount = (language: Language) => formatAmount(cents(askedCents), unit, language);
  return refuse({
    code: 'touches-submitted-applications',
    ...citing('Awb 4:27(2)', unit),
    text: {
      nl: `Er is al ${amount('nl')} aangevraagd. Een verlaging geldt niet voor aanvragen die al binnen zijn.`,
      en: `${amount('en')} has been asked already. A lower ceiling does not hold for applications already received.`,
    },
  });
}

/** The title on subsidies holds for money; who divides places keeps to the same, without its article. */
function citing(article: string, unit: Unit): { readonly article?: string } {
  return unit === 'euro' ? { article } : {};
}

const SHARED_BY_SUBMITTED = refuse({
  code: 'touches-submitted-applications',
  article: 'Awb 4:27(2)',
  text: {
    nl: 'Dit plafond wordt gedeeld door aanvragen die al binnen zijn. Een verlaging geldt niet voor hen.',
    en: 'This ceiling is shared by applications already received. A lower one does not hold for them.',
  },
});

/** An application received afterwards would never be ranked beside those it competes with. */
export const DECIDED_ALREADY = refuse({
  code: 'decided-already',
  text: {
    nl: 'Over deze tranche is besloten. Open een nieuwe tranche in plaats van deze te verlengen.',
    en: 'This tranche has been decided. Open a new tranche instead of extending this one.',
  },
});

const WINDOW_RUNS: InputProblem = {
  pointer: '#/closesAt',
  code: 'window-runs',
  text: {
    nl: 'Dit aanvraagtijdvak is al geopend en wordt niet korter: wie aan een aanvraag werkt, rekent op de dag die is bekendgemaakt. Een latere sluiting kan wel.',
    en: 'This window has opened and does not become shorter: whoever works on an application counts on the day that was published. A later closing is possible.',
  },
};
