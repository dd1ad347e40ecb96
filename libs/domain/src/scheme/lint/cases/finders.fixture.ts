import { proceduresOf, wholeOf } from '../../../procedure/index.js';
import type { SchemeVersion } from '../../scheme.js';
import { adviceFindings } from '../advice-findings.js';
import { applicantFindings } from '../applicant-findings.js';
import { articleFindings } from '../article-findings.js';
import { assessmentFindings } from '../assessors/assessment-findings.js';
import { ceilingFindings } from '../ceiling-findings.js';
import { conditionFindings } from '../condition-findings.js';
import { bindingFindings } from '../decision/binding-findings.js';
import { cutOffFindings } from '../decision/cut-off-findings.js';
import { decidedTwiceFindings } from '../decision/decided-twice-findings.js';
import { decisionFindings } from '../decision/decision-findings.js';
import { declineFindings } from '../decision/decline-findings.js';
import { fourEyesFindings } from '../decision/four-eyes-findings.js';
import { hearingFindings } from '../decision/hearing-findings.js';
import { objectionFindings } from '../decision/objection-findings.js';
import { undoneFindings } from '../decision/undone-findings.js';
import { unheardRejectionFindings } from '../decision/unheard-rejection-findings.js';
import type { Finding } from '../finding.js';
import { formFindings } from '../form-findings.js';
import { letterFindings } from '../letter-findings.js';
import { meaningFindings } from '../meaning-findings.js';
import { moneyFindings } from '../money-findings.js';
import { namingFindings } from '../naming-findings.js';
import { partFindings } from '../part-findings.js';
import { procedureFindings } from '../procedure-findings.js';
import { referenceFindings } from '../reference-findings.js';
import { roleFindings } from '../role-findings.js';
import { sendingFindings } from '../sending-findings.js';
import type { FindingCode } from '../sentences/index.js';
import { textFindings } from '../text-findings.js';
import { workflowFindings } from '../workflow-findings.js';

/** What is left out stops all the rest, and a typed number takes two versions: each has its own spec. */
export type Told = Exclude<FindingCode, 'number-typed' | 'part-missing'>;

type Finder = (scheme: SchemeVersion) => readonly Finding[];

const inEach: Finder = (scheme) =>
  [scheme.workflow, ...Object.values(proceduresOf(scheme))].flatMap(workflowFindings);
const ofAll =
  (find: Finder): Finder =>
  (scheme) =>
    find({ ...scheme, workflow: wholeOf(scheme) });

/** Who says what: a case is told by these alone, and once by all of them together. */
export const FINDERS: readonly (readonly [Finder, Told, ...Told[]])[] = [
  [
    inEach,
    'deadline-unknown',
    'final-state-with-exit',
    'state-unknown',
    'state-unreachable',
    'state-without-end',
    'state-without-exit',
  ],
  [
    procedureFindings,
    'advance-not-of-main',
    'begins-not-beside',
    'beside-nothing',
    'effect-of-main',
    'name-shared',
    'procedure-unbegun',
    'state-unknown',
    'transition-unknown',
  ],
  [decidedTwiceFindings, 'decided-twice'],
  [ceilingFindings, 'queue-never-joined', 'ceiling-kept'],
  [ofAll(fourEyesFindings), 'four-eyes-missing'],
  [objectionFindings, 'objection-by-who-decided'],
  [
    ofAll(hearingFindings),
    'decided-unheard',
    'lowered-unheard',
    'late-views-lost',
    'intention-unsaid',
  ],
  [ofAll(undoneFindings), 'undone-too-early'],
  [ofAll(unheardRejectionFindings), 'rejected-unheard'],
  [ofAll(cutOffFindings), 'term-cut-off'],
  [ofAll(declineFindings), 'decline-without-end'],
  [ofAll(bindingFindings), 'binds-unseen'],
  [
    ofAll(roleFindings),
    'step-missing',
    'step-without-use',
    'step-without-term',
    'step-twice',
    'step-by-others',
    'internal-to-who-took-it',
    'state-means-nothing',
  ],
  [
    ofAll(meaningFindings),
    'meaning-missing',
    'meaning-twice',
    'meaning-elsewhere',
    'meaning-unreadable',
  ],
  [
    ofAll(referenceFindings),
    'deadline-unknown',
    'term-unknown',
    'transition-unknown',
    'letter-unknown',
    'field-unknown',
    'question-unknown',
    'duty-unknown',
    'variant-unknown',
    'state-unknown',
    'lapse-not-by-system',
    'duty-not-met',
  ],
  [ofAll(namingFindings), 'correction-unnamed', 'check-list-unknown'],
  [
    ({ form }) => formFindings(form),
    'section-twice',
    'field-twice',
    'part-twice',
    'group-unknown',
    'section-fields',
    'field-points-nowhere',
    'condition-unknown',
    'condition-impossible',
    'option-twice',
    'bounds-crossed',
    'partner-lines-alone',
  ],
  [
    partFindings,
    'variant-missing',
    'lists-count',
    'list-twice',
    'list-unknown',
    'amounts-crossed',
    'document-twice',
    'document-unusable',
    'partner-kind-twice',
    'partner-kind-unknown',
    'term-missing',
    'duty-twice',
  ],
  [
    ofAll(moneyFindings),
    'units-mixed',
    'places-never-taken',
    'amount-without-money',
    'parameter-unknown',
    'places-missing',
    'payments-without-money',
    'payment-parts-uneven',
    'payments-unplanned',
    'never-determined',
  ],
  [
    ofAll(applicantFindings),
    'parameter-twice',
    'parameter-preset',
    'told-unknown',
    'limit-unknown',
    'limit-across-nothing',
    'limit-idle',
    'self-check-length',
    'self-check-twice',
    'self-check-dead-end',
    'facet-unknown',
    'variant-unknown',
    'state-unknown',
    'partners-of-a-person',
    'address-missing',
  ],
  [
    conditionFindings,
    'condition-twice',
    'condition-field-unknown',
    'condition-variant-unknown',
    'condition-partner-kind-unknown',
    'condition-parameter-unknown',
  ],
  [ofAll(adviceFindings), 'ranking-without-advice'],
  [letterFindings, 'letter-twice', 'letter-incomplete', 'objection-without-law'],
  [ofAll(sendingFindings), 'page-missing', 'guard-missing'],
  [ofAll(decisionFindings), 'decision-without-letter', 'decision-without-remedy'],
  [
    ofAll(assessmentFindings),
    'rubric-point-missing',
    'assessment-after-decision',
    'assessors-counted-otherwise',
    'advised-by-others',
  ],
  [articleFindings, 'article-empty'],
  [textFindings, 'text-empty', 'placeholders-differ'],
];
