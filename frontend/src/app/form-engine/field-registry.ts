import type { Type } from '@angular/core';
import type { FieldKind } from '@tranche/domain/browser';
import { ChoiceQuestion } from './fields/choice-question.js';
import { CostLinesQuestion } from './fields/cost-lines-question.js';
import { DateQuestion } from './fields/date-question.js';
import { DeclarationQuestion } from './fields/declaration-question.js';
import { LongTextQuestion } from './fields/long-text-question.js';
import { MoneyQuestion } from './fields/money-question.js';
import { MultiChoiceQuestion } from './fields/multi-choice-question.js';
import { NumberQuestion } from './fields/number-question.js';
import { ReferenceQuestion } from './fields/reference-question.js';
import { RowsQuestion } from './fields/rows-question.js';
import { TextQuestion } from './fields/text-question.js';
import { YesNoQuestion } from './fields/yes-no-question.js';

/** One component per kind of field: a new kind in the domain does not compile until it is here. */
export const FIELD_COMPONENTS: Readonly<Record<FieldKind, Type<unknown>>> = {
  text: TextQuestion,
  'long-text': LongTextQuestion,
  money: MoneyQuestion,
  number: NumberQuestion,
  date: DateQuestion,
  choice: ChoiceQuestion,
  'multi-choice': MultiChoiceQuestion,
  'yes-no': YesNoQuestion,
  declaration: DeclarationQuestion,
  'cost-lines': CostLinesQuestion,
  rows: RowsQuestion,
  reference: ReferenceQuestion,
};
