import type { SchemeExample } from '../contract/scheme-example.js';
import { advancesSince2019, dutiesSince2019 } from './examples/award-examples.js';
import {
  earlierProjectExamples,
  higherEducationExamples,
  only2019Examples,
} from './examples/condition-examples.js';
import { financingCaribbean, financingSince2019 } from './examples/financing-examples.js';
import {
  judgementsSince2019,
  upscalers2019,
  upscalers2024,
} from './examples/judgement-examples.js';
import { amounts, neverCounting } from './examples/money-examples.js';
import { partnerships } from './examples/partnership-examples.js';
import { decisionTerms, nearMissTerms, windows } from './examples/term-examples.js';

const EUR = 100;

const since2019: readonly SchemeExample[] = [
  ...financingSince2019,
  neverCounting,
  ...partnerships,
  ...earlierProjectExamples,
  ...higherEducationExamples('starter'),
  ...windows,
  ...decisionTerms,
  ...nearMissTerms,
  ...judgementsSince2019,
  ...dutiesSince2019,
  ...advancesSince2019,
];

export const rifExamples2024: readonly SchemeExample[] = [
  ...amounts('starter', { minimumCents: 250_000 * EUR, maximumCents: 2_500_000 * EUR }),
  ...amounts('upscaler-entree', { minimumCents: 250_000 * EUR, maximumCents: 2_500_000 * EUR }),
  {
    kind: 'answers',
    name: 'a centre for innovative craftsmanship can no longer be scaled up (art. 7(2)(a))',
    answers: { earlierProject: 'civ' },
    broken: ['earlierProject: unknown-option'],
  },
  ...financingCaribbean,
  ...upscalers2024,
  ...since2019,
];

export const rifExamples2019: readonly SchemeExample[] = [
  ...amounts('starter', { minimumCents: 250_000 * EUR, maximumCents: 2_000_000 * EUR }),
  ...amounts('upscaler-entree', { minimumCents: 250_000 * EUR, maximumCents: 2_000_000 * EUR }),
  ...only2019Examples,
  ...upscalers2019,
  ...since2019,
];
