import type { SchemeExample } from '../contract/example/scheme-example.js';
import { applicantExamples } from './examples/applicant-examples.js';
import { lengthExamples } from './examples/length-examples.js';
import { sectorPlanExamples } from './examples/sector-plan-examples.js';

export const workBridgeExamples: readonly SchemeExample[] = [
  ...applicantExamples,
  ...lengthExamples,
  ...sectorPlanExamples,
];
