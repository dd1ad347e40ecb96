import type { Criterion } from '../../assessment/index.js';
import type { CoFinancingRules, PartnerKind } from '../../co-financing/index.js';
import type { Text } from '../../text.js';

/**
 * A second subsidy that is asked in the same application (aanvullende subsidie), with a budget,
 * financing and criteria of its own. It is given only beside the first, has no place in a ranking, and
 * counts under the ceiling together with the first (RIF 2014 art. 2(2), 16, 17, 21 and 23(2)).
 */
export interface Addition {
  /** What it is for, as words that go on after “aanvullende subsidie:”. */
  readonly label: Text;
  readonly article: string;
  /** Names of the questions that hold the amount asked and the budget. */
  readonly requestedField: string;
  readonly budgetField: string;
  readonly payers: AdditionPayers;
  readonly coFinancing: CoFinancingRules;
  readonly criteria: readonly Criterion[];
  /** Every criterion is sufficient; and the first subsidy is given. */
  readonly sufficiencyArticle: string;
  readonly besideArticle: string;
}

/** Who pays beside it: a table of the form, one payer a row. */
export interface AdditionPayers {
  readonly field: string;
  readonly kind: PartnerKind;
  readonly nameColumn: string;
  readonly cashColumn: string;
  readonly inKindColumn: string;
  /** Whether the payer takes part in the partnership as well: at least one does. */
  readonly memberColumn: string;
  readonly memberArticle: string;
  /** What somebody reads where none does. */
  readonly noMember: Text;
}
