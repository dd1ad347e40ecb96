import { additionBudget, cents, type Answers, type LetterAddition } from '@tranche/domain';
import { placeOf } from '../../allocation/index.js';
import type { TransitionInContext } from '../../applications/index.js';
import { adviceOf, assessmentOf } from '../../assessment/index.js';
import { inLetter } from './assessment-for.js';

/** What was asked beside the first subsidy, what became of it and why; null where nothing was. */
export async function additionFor(
  { tx, application, scheme }: TransitionInContext,
  answers: Answers,
): Promise<LetterAddition | null> {
  const rules = scheme.variants[application.variant]?.addition;
  if (!rules) return null;
  const { addition, round } = await assessmentOf(tx, application, scheme);
  const advice = await adviceOf(tx, application.id, round);
  const texts = advice?.adoptedAt ? advice.texts : [];
  const place = await placeOf(tx, application);
  return {
    label: rules.label,
    budgetCents: additionBudget(scheme.form, rules, answers),
    requestedCents: cents(application.additionCents),
    awardedCents: place?.additionCents ?? 0,
    criteria: (addition?.criteria ?? []).flatMap((each) => inLetter(each, scheme, texts)),
  };
}
