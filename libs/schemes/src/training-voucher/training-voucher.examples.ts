import type { SchemeExample } from '../contract/example/scheme-example.js';
import { allocationExamples } from './examples/allocation-examples.js';
import { applicantExamples } from './examples/applicant-examples.js';
import { conditionExamples } from './examples/condition-examples.js';
import { moneyExamples } from './examples/money-examples.js';
import { termExamples } from './examples/term-examples.js';

export const voucherExamples: readonly SchemeExample[] = [
  ...conditionExamples,
  ...applicantExamples,
  ...moneyExamples,
  ...allocationExamples,
  ...termExamples,
];
