import { additionBudget, cents, type Answers, type LetterAddition } from '@tranche/domain';
import type { TransitionInContext } from '../../applications/index.js';
import { inLetter } from './assessment-for.js';
import type { RowsForLetters } from './rows-for-letters.js';

/** What was asked beside the first subsidy, what became of it and why; null where nothing was. */
export function additionFor(
  { application, scheme }: TransitionInContext,
  rows: Pick<RowsForLetters, 'standings' | 'advices' | 'places'>,
  answers: Answers,
): LetterAddition | null {
  const rules = scheme.variants[application.variant]?.addition;
  if (!rules) return null;
  const addition = rows.standings.get(application.id)?.addition;
  const advice = rows.advices.get(application.id);
  const texts = advice?.adoptedAt ? advice.texts : [];
  const place = rows.places.get(application.id);
  return {
    label: rules.label,
    budgetCents: additionBudget(scheme.form, rules, answers),
    requestedCents: cents(application.additionCents),
    awardedCents: place?.additionCents ?? 0,
    criteria: (addition?.criteria ?? []).flatMap((each) => inLetter(each, scheme, texts)),
  };
}
