import {
  all,
  answersValid,
  bandsHold,
  documentsComplete,
  partnershipComplete,
  type DeadlineDefinition,
  type Field,
  type WorkflowDefinition,
} from '@tranche/domain';
import { endAsWithdrawn, WITHDRAWAL_STATES } from '../standard/workflow/award-withdrawal.js';
import {
  decisionDeadline,
  DETERMINATION_DEADLINE,
  REPAIR_DEADLINES,
} from '../standard/workflow/deadlines.js';
import { trancheDecision } from '../standard/workflow/decision-transitions.js';
import {
  HEARD_ON_REJECTION,
  rejection,
  REJECTION_HEARING_DEADLINES,
  REJECTION_HEARING_STATES,
} from '../standard/workflow/rejection-hearing.js';
import { REALISED_QUESTIONS } from '../standard/workflow/execution-transitions.js';
import {
  ACCOUNT_DEADLINES,
  executionAfterHearing,
  LOWER_DETERMINATION_STATES,
} from '../standard/workflow/lower-determination.js';
import { intakeTransitions, type IntakeRules } from '../standard/workflow/intake-transitions.js';
import { EXECUTION_STATES, INTAKE_STATES, RANKED, REJECTED } from '../standard/workflow/states.js';
import type { SectorPlanPage } from './sector-plan-page.js';
import { REVISION_STATES, STAND_REVISED } from '../standard/workflow/determination-revision.js';

/** The overhead is reckoned over it, and is no part of it (2013 art. 5.6(3), 2015 art. 4.6(3)). */
const REALISED_COST: Field = {
  ...REALISED_QUESTIONS.realisedCost,
  hint: {
    nl: 'Zonder overhead: die wordt er volgens de regeling bij gerekend.',
    en: 'Without overhead: by the regulation that is reckoned on top of it.',
  },
};

interface SectorPlanCourse {
  readonly decisionFrom: DeadlineDefinition['from'];
  readonly termStarts: IntakeRules['termStarts'];
  readonly slotsTakenBy: NonNullable<IntakeRules['slotsTakenBy']>;
}

/**
 * By arrival of the complete application; the minister checks every plan by itself (2013 and 2015
 * art. 2.5), and divides the ceiling while the window is still open.
 */
function workflow({
  decisionFrom,
  termStarts,
  slotsTakenBy,
}: SectorPlanCourse): WorkflowDefinition {
  const states = {
    ...INTAKE_STATES,
    ranked: RANKED,
    ...EXECUTION_STATES,
    ...LOWER_DETERMINATION_STATES,
    ...WITHDRAWAL_STATES,
    ...REVISION_STATES,
    ...REJECTION_HEARING_STATES,
    rejected: REJECTED,
  };
  return {
    initial: 'draft',
    states,
    deadlines: {
      decision: decisionDeadline(decisionFrom),
      ...REPAIR_DEADLINES,
      ...REJECTION_HEARING_DEADLINES,
      determination: DETERMINATION_DEADLINE,
      ...ACCOUNT_DEADLINES,
    },
    transitions: {
      ...intakeTransitions({
        whole: all(answersValid(), partnershipComplete(), bandsHold(), documentsComplete()),
        hasLimits: true,
        slotsTakenBy,
        termStarts,
        hasQueue: true,
        withdrawFrom: ['ranked', ...HEARD_ON_REJECTION],
      }),
      ...trancheDecision(
        'while-open',
        [],
        slotsTakenBy === 'award' ? [{ kind: 'take-slots' }] : [],
      ),
      ...rejection({ from: ['complete', 'ranked'], of: 'money' }),
      ...executionAfterHearing([REALISED_COST, 'hasGoodGrounds'], 'final-claim'),
      // 2013 art. 5.2, 2015 art. 4.2: an award is withdrawn whole if, for one, nothing starts in six months.
      // An award that is taken back from its first day bars nobody (2015 art. 2.3(3)).
      ...endAsWithdrawn(states, slotsTakenBy === 'award' ? [{ kind: 'release-slots' }] : []),
      ...STAND_REVISED,
    },
  };
}

/**
 * Window 1: thirteen weeks from the end of the window (first text of art. 2.3(6)). Since January 2014
 * the article counts from the complete application. An application of window 1 that was completed
 * after that keeps the end of the window, with the days of the supplement added (Awb 4:15): our choice,
 * because that date never comes later than thirteen weeks from the complete application.
 */
export const sectorPlanWorkflow2013first = workflow({
  decisionFrom: 'window-closing',
  termStarts: 'at-receipt',
  slotsTakenBy: 'sending',
});

/** Window 2: thirteen weeks from the receipt of the complete application, so anew with a supplement. */
export const sectorPlanWorkflow2013second = workflow({
  decisionFrom: 'transition',
  termStarts: 'at-last-receipt',
  slotsTakenBy: 'sending',
});

/**
 * Window 3: from the receipt, standing still while a supplement is asked (art. 2.3(5)). Only an
 * application that was granted bars a second one (art. 2.3(3)): it takes its place with the award.
 */
export const sectorPlanWorkflow2015 = workflow({
  decisionFrom: 'transition',
  termStarts: 'at-receipt',
  slotsTakenBy: 'award',
});

export function sectorPlanWorkflow({ text, isFirstText }: SectorPlanPage): WorkflowDefinition {
  if (text === '2015') return sectorPlanWorkflow2015;
  return isFirstText ? sectorPlanWorkflow2013first : sectorPlanWorkflow2013second;
}
