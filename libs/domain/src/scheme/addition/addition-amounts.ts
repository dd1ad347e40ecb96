import { eligibleCents } from '../../budget/index.js';
import { computeLedger, type Contribution, type Ledger } from '../../co-financing/index.js';
import {
  fieldsOf,
  isCostLines,
  isRows,
  type AnswerRow,
  type Answers,
  type Cell,
  type FormDefinition,
} from '../../form/index.js';
import { cents, NO_CENTS, type Cents } from '../../money/index.js';
import type { Refusal } from '../../refusal.js';
import type { Addition } from './addition.js';

type Form = Pick<FormDefinition, 'sections'>;

/** What is asked beside the first subsidy; nothing while it is not answered. */
export function additionAsked({ requestedField }: Addition, answers: Answers): Cents {
  return amountIn(answers[requestedField]);
}

/** The budget of the second subsidy, without what it never pays. */
export function additionBudget(form: Form, { budgetField }: Addition, answers: Answers): Cents {
  const answer = answers[budgetField];
  const field = fieldsOf(form).find(({ name }) => name === budgetField);
  if (field?.kind !== 'cost-lines' || !isCostLines(answer)) return NO_CENTS;
  return eligibleCents(field, answer);
}

/** Who pays what of the second budget, against the shares of the second subsidy. */
export function additionLedger(form: Form, addition: Addition, answers: Answers): Ledger | Refusal {
  return computeLedger(addition.coFinancing, {
    budgetCents: additionBudget(form, addition, answers),
    requestedCents: additionAsked(addition, answers),
    contributions: payerRows(addition, answers).map((row, index) =>
      contributionOf(addition, row, index),
    ),
  });
}

/** The rows of the table of payers. */
export function payerRows({ payers }: Addition, answers: Answers): readonly AnswerRow[] {
  const answer = answers[payers.field];
  return isRows(answer) ? answer : [];
}

function contributionOf({ payers }: Addition, row: AnswerRow, index: number): Contribution {
  const name = row[payers.nameColumn];
  return {
    partnerId: String(index),
    partnerName: typeof name === 'string' ? name : '',
    partnerKind: payers.kind,
    cashCents: amountIn(row[payers.cashColumn]),
    inKindCents: amountIn(row[payers.inKindColumn]),
  };
}

function amountIn(answer: Cell | Answers[string]): Cents {
  const isAmount = typeof answer === 'number' && Number.isSafeInteger(answer) && answer >= 0;
  return cents(isAmount ? answer : 0);
}
