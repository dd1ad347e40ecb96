import { cents, NO_CENTS, type Cents } from '../money/index.js';
import type { DeterminationInput } from './determination-input.js';
import type { DeterminationReason } from './determination-reason.js';

export type { DeterminationReason };

/** The final determination (vaststelling) of an award, in cents. */
export interface Determination {
  readonly kind: 'determination';
  readonly determinedCents: Cents;
  readonly outcome: 'as-awarded' | 'lower' | 'nil';
  readonly reasons: readonly DeterminationReason[];
  /** Still to pay: determined minus paid. */
  readonly payableCents: Cents;
  /** Paid too much: paid minus determined; it may be recovered (Awb 4:57). */
  readonly recoverableCents: Cents;
}

/** What a rule arrives at, before it is held against the award and the payments. */
export interface Outcome {
  readonly amountCents: Cents;
  readonly reasons: readonly DeterminationReason[];
}

/** Never more than the award: what was decided may be lowered here, not raised. */
export function concludeFrom(
  {
    awardedCents,
    paidCents,
    originallyAwardedCents,
  }: Pick<DeterminationInput, 'awardedCents' | 'paidCents' | 'originallyAwardedCents'>,
  { amountCents, reasons }: Outcome,
  article: string,
): Determination {
  const determinedCents = cents(Math.min(amountCents, awardedCents));
  const difference = determinedCents - paidCents;
  const maximum = originallyAwardedCents === undefined ? neverAboveAward : neverAboveLowered;
  return {
    kind: 'determination',
    determinedCents,
    outcome: outcomeOf(determinedCents, awardedCents),
    reasons: amountCents > awardedCents ? [...reasons, maximum(article)] : reasons,
    payableCents: cents(Math.max(difference, 0)),
    recoverableCents: cents(Math.max(-difference, 0)),
  };
}

function outcomeOf(determined: Cents, awarded: Cents): Determination['outcome'] {
  if (determined === awarded) return 'as-awarded';
  return determined === NO_CENTS ? 'nil' : 'lower';
}

function neverAboveLowered(article: string): DeterminationReason {
  return {
    code: 'never-above-lowered-award',
    article,
    text: {
      nl: 'De verlening is onderweg verlaagd. Het bedrag wordt nooit hoger dan het verlaagde bedrag.',
      en: 'The award was lowered on the way. The amount is never higher than the lowered amount.',
    },
  };
}

function neverAboveAward(article: string): DeterminationReason {
  return {
    code: 'never-above-award',
    article,
    text: {
      nl: 'Het bedrag wordt nooit hoger dan bij de verlening.',
      en: 'The amount is never higher than in the award.',
    },
  };
}
