import { ledgerProblems } from '../../co-financing/index.js';
import type { Answers, FormDefinition } from '../../form/index.js';
import { isRefusal, type RefusalReason } from '../../refusal.js';
import type { Addition } from './addition.js';
import { additionBudget, additionLedger, payerRows } from './addition-amounts.js';

/**
 * What stands in the way of asking a second subsidy: the shares of its budget, and that at least one of
 * its payers takes part in the partnership. While the amount or the budget is missing there is nothing
 * to judge: that is said at the question itself.
 */
export function additionProblems(
  form: Pick<FormDefinition, 'sections'>,
  addition: Addition,
  answers: Answers,
): readonly RefusalReason[] {
  const problems = [
    ...shareProblems(form, addition, answers),
    ...memberProblems(addition, answers),
  ];
  // As every problem with an answer does, the code begins with the page where it is mended.
  const page = form.sections.find(({ fields }) =>
    fields.some(({ name }) => name === addition.budgetField),
  );
  return problems.map((each) => ({ ...each, code: `${page?.name ?? 'addition'}/${each.code}` }));
}

function shareProblems(
  form: Pick<FormDefinition, 'sections'>,
  addition: Addition,
  answers: Answers,
): readonly RefusalReason[] {
  const isAsked = typeof answers[addition.requestedField] === 'number';
  if (!isAsked || additionBudget(form, addition, answers) === 0) return [];
  const ledger = additionLedger(form, addition, answers);
  const problems = isRefusal(ledger) ? ledger.reasons : ledgerProblems(ledger);
  return problems.map((problem) => inAddition(addition, problem));
}

function memberProblems(addition: Addition, answers: Answers): readonly RefusalReason[] {
  const { payers } = addition;
  const said = payerRows(addition, answers).map((row) => row[payers.memberColumn]);
  // Only once every row says it: an answer that is missing is said at the table.
  if (said.length === 0 || said.some((each) => each !== false)) return [];
  return [{ code: 'no-member', article: payers.memberArticle, text: payers.noMember }];
}

/** The same words are said of the first subsidy: these say of which they are. */
function inAddition(
  { label, coFinancing }: Addition,
  { text, article, ...problem }: RefusalReason,
): RefusalReason {
  return {
    ...problem,
    article: article ?? coFinancing.subsidy.article,
    text: { nl: `${label.nl}: ${lowerFirst(text.nl)}`, en: `${label.en}: ${lowerFirst(text.en)}` },
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
