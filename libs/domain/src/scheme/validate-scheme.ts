import { adviceFindings } from './lint/advice-findings.js';
import { articleFindings } from './lint/article-findings.js';
import { assessmentFindings } from './lint/assessors/assessment-findings.js';
import { bindingFindings } from './lint/decision/binding-findings.js';
import { ceilingFindings } from './lint/ceiling-findings.js';
import { decidedTwiceFindings } from './lint/decision/decided-twice-findings.js';
import { cutOffFindings } from './lint/decision/cut-off-findings.js';
import { declineFindings } from './lint/decision/decline-findings.js';
import { decisionFindings } from './lint/decision/decision-findings.js';
import type { Finding } from './lint/finding.js';
import { fourEyesFindings } from './lint/decision/four-eyes-findings.js';
import { formFindings } from './lint/form-findings.js';
import { conditionFindings } from './lint/condition-findings.js';
import { applicantFindings } from './lint/applicant-findings.js';
import { hearingFindings } from './lint/decision/hearing-findings.js';
import { letterFindings } from './lint/letter-findings.js';
import { meaningFindings } from './lint/meaning-findings.js';
import { moneyFindings } from './lint/money-findings.js';
import { namingFindings } from './lint/naming-findings.js';
import { objectionFindings } from './lint/decision/objection-findings.js';
import { partFindings } from './lint/part-findings.js';
import { referenceFindings } from './lint/reference-findings.js';
import { roleFindings } from './lint/role-findings.js';
import { sendingFindings } from './lint/sending-findings.js';
import { shapeFindings } from './lint/shape/shape-findings.js';
import { textFindings } from './lint/text-findings.js';
import { workflowFindings } from './lint/workflow-findings.js';
import { procedureFindings } from './lint/procedure-findings.js';
import { unheardRejectionFindings } from './lint/decision/unheard-rejection-findings.js';
import { undoneFindings } from './lint/decision/undone-findings.js';
import { proceduresOf, wholeOf } from '../procedure/index.js';
import type { SchemeVersion } from './scheme.js';

/**
 * Everything that is structurally wrong with a version: states nobody reaches or leaves, names that
 * point nowhere, steps that weigh and one person takes alone, rankings
 * without an advice, letters without what the law wants in them, words missing in a language.
 */
export function validateScheme(scheme: SchemeVersion): readonly Finding[] {
  const missing = shapeFindings(scheme);
  // What is not there cannot be read, so nothing more can be said of the rest.
  if (missing.length > 0) return missing;
  const procedures = [scheme.workflow, ...Object.values(proceduresOf(scheme))];
  // Of the steps and terms of a file it does not matter in which procedure they stand.
  const whole = { ...scheme, workflow: wholeOf(scheme) };
  return [
    ...procedures.flatMap(workflowFindings),
    ...procedureFindings(scheme),
    ...decidedTwiceFindings(scheme),
    ...ceilingFindings(scheme),
    ...fourEyesFindings(whole),
    ...objectionFindings(scheme),
    ...hearingFindings(whole),
    ...undoneFindings(whole),
    ...unheardRejectionFindings(whole),
    ...cutOffFindings(whole),
    ...declineFindings(whole),
    ...bindingFindings(whole),
    ...roleFindings(whole),
    ...meaningFindings(whole),
    ...referenceFindings(whole),
    ...namingFindings(whole),
    ...formFindings(scheme.form),
    ...partFindings(scheme),
    ...moneyFindings(whole),
    ...applicantFindings(whole),
    ...conditionFindings(scheme),
    ...adviceFindings(whole),
    ...letterFindings(scheme),
    ...sendingFindings(whole),
    ...decisionFindings(whole),
    ...assessmentFindings(whole),
    ...articleFindings(scheme),
    ...textFindings(scheme),
  ];
}
