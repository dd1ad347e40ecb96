import {
  cents,
  isRefusal,
  overheadIn,
  type LetterAddition,
  type LetterMoney,
} from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { awardedNow, type Decision } from '../../decisions/index.js';
import { ledgerOf } from '../../partnerships/index.js';
import type { RowsForLetters } from './rows-for-letters.js';
import { bandsForLetter } from './bands-for-letter.js';

/** The amounts of the application and, once it is awarded, of the decision. */
export function moneyFor(
  on: TransitionInContext,
  rows: Pick<RowsForLetters, 'decisions' | 'partnersOf' | 'replaced'>,
  addition: LetterAddition | null,
): LetterMoney | null {
  const { application, scheme } = on;
  const { budgetCents, requestedCents, variant } = application;
  if (scheme.money === 'none') return null;
  const decision = rows.decisions.get(application.id);
  const award = decision?.outcome === 'awarded' ? decision : undefined;
  const awarded = award && awardedNow(award);
  return {
    budgetCents,
    requestedCents,
    ...(awarded !== undefined && { awardedCents: awarded }),
    ...originally(award, rows),
    bands: bandsOf(on, rows, {
      variant,
      budgetCents,
      requestedCents: forCost(on, awarded) ?? requestedCents,
      additionCents:
        (awarded === undefined ? addition?.requestedCents : addition?.awardedCents) ?? 0,
    }),
  };
}

/** The shares of the financing are shares of the cost in the budget: overhead is not in it. */
function forCost(
  { application, scheme }: TransitionInContext,
  awarded: number | undefined,
): number | undefined {
  if (awarded === undefined) return undefined;
  return awarded - overheadIn(scheme, cents(awarded), cents(application.budgetCents));
}

/** What was awarded before it was lowered, or before another decision took its place. */
function originally(
  award: Decision | undefined,
  { replaced }: Pick<RowsForLetters, 'replaced'>,
): Pick<LetterMoney, 'originallyAwardedCents'> {
  const before = replaced.get(award?.replaces ?? '');
  if (before) return { originallyAwardedCents: awardedNow(before) };
  return typeof award?.loweredCents === 'number'
    ? { originallyAwardedCents: award.awardedCents }
    : {};
}

/** Who pays what beside the subsidy; nobody where the scheme asks nobody. */
function bandsOf(
  { application, scheme }: TransitionInContext,
  { partnersOf }: Pick<RowsForLetters, 'partnersOf'>,
  plan: Plan,
): LetterMoney['bands'] {
  const ledger = ledgerOf(scheme, plan, partnersOf(application.id));
  if (ledger === null) return [];
  if (isRefusal(ledger)) {
    throw new Error(`The financing of ${application.reference} is broken`);
  }
  return bandsForLetter(ledger);
}

interface Plan {
  readonly variant: string;
  readonly budgetCents: number;
  readonly requestedCents: number;
  readonly additionCents: number;
}
