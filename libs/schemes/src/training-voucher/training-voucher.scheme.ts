import {
  NO_ASSESSMENT,
  NO_PARTNERSHIP,
  type RankingList,
  type SchemeVersion,
  type Text,
  type Variant,
} from '@tranche/domain';
import { uwv } from '../standard/authorities.js';
import { voucherConditions } from './training-voucher.conditions.js';
import { voucherDuties } from './training-voucher.duties.js';
import { voucherForm } from './training-voucher.form.js';
import { voucherLetters } from './training-voucher.letters.js';
import { voucherMoney } from './training-voucher.money.js';
import { voucherParameters } from './training-voucher.parameters.js';
import { FRAMEWORK, REGULATION, UNNUMBERED } from './training-voucher.regulation.js';
import { voucherSelfCheck } from './training-voucher.self-check.js';
import { voucherTerms } from './training-voucher.terms.js';
import { determinationRevision } from '../standard/workflow/determination-revision.js';
import { voucherWorkflow } from './training-voucher.workflow.js';

/** 36 million for everybody and 9 million for long-term care; the tranche sets the ceilings. */
const BUDGET_LINES = {
  broad: { nl: 'Alle sectoren', en: 'All sectors' },
  care: { nl: 'Langdurige zorg', en: 'Long-term care' },
} as const satisfies Record<string, Text>;

const LISTS: readonly RankingList[] = Object.entries(BUDGET_LINES).map(([code, label]) => ({
  code,
  label,
}));

function variant(line: keyof typeof BUDGET_LINES): Variant {
  return {
    label: BUDGET_LINES[line],
    list: line,
    article: FRAMEWORK.form,
    amount: { kind: 'cost', field: 'courseCost', maximumParameter: 'maximumAmount' },
  };
}

export const trainingVoucher2016: SchemeVersion = {
  scheme: 'training-voucher',
  version: '2016',
  name: { nl: 'Scholingsvoucher kansberoep', en: 'Training voucher' },
  summary: {
    nl: 'Een voucher voor een opleiding of EVC voor een beroep waarin veel werk is.',
    en: 'A voucher for a course or EVC towards an occupation in demand.',
  },
  audience: {
    nl: 'Mensen met WW of IOW, werknemers en zelfstandigen die zich laten omscholen. U krijgt de voucher één keer.',
    en: 'People with WW or IOW benefit, employees and self-employed people who retrain. You receive the voucher once.',
  },
  law: 'awb',
  regulation: REGULATION,
  authority: uwv,
  applicant: { kind: 'person' },
  limits: [
    {
      code: 'once-per-person',
      article: UNNUMBERED,
      text: {
        nl: 'U kunt de voucher één keer aanvragen. Is uw aanvraag afgewezen of ingetrokken, dan kan het opnieuw.',
        en: 'You can claim the voucher once. If your application was rejected or withdrawn, you can apply again.',
      },
      per: [],
    },
  ],
  parameters: voucherParameters,
  selfCheck: voucherSelfCheck,
  workflow: voucherWorkflow,
  procedures: { revision: determinationRevision(voucherWorkflow) },
  form: voucherForm,
  documents: [],
  partnership: NO_PARTNERSHIP,
  variants: { broad: variant('broad'), care: variant('care') },
  conditions: voucherConditions,
  assessment: NO_ASSESSMENT,
  allocation: {
    method: 'first-come',
    // A subsidy is refused only as far as it would exceed the ceiling; the lot of the Kaderregeling
    // orders claims of one moment and says nothing about the one that fits in part.
    edge: 'award-the-rest',
    article: `${FRAMEWORK.order}; Awb 4:25(2)`,
    lists: LISTS,
  },
  terms: voucherTerms,
  money: voucherMoney,
  duties: voucherDuties,
  letters: voucherLetters,
};
