import type { SchemeVersion } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import type { DecidedCall, DemoCall } from '../demo-tranche.js';
import {
  accelerationQuestionCall,
  routeApprovalCall,
  workBridgeCall,
} from './calls/approvals-and-support.js';
import { courseOfferCall } from './calls/course-offer.js';
import { examPilotCall } from './calls/exam-pilot.js';
import { centreOfExpertiseCall, technologyNetworkCall } from './calls/networks-and-centres.js';
import { otherCalls } from './calls/other-calls.js';
import { practicalLearningCall } from './calls/practical-learning.js';
import { sectorPlanCall } from './calls/sector-plan.js';
import { talentPilotCall } from './calls/talent-pilot.js';
import { topsectorGrantCalls } from './calls/topsector-grant.js';
import { trainingVoucherCall } from './calls/training-voucher.js';
import { practicalLearning2018 } from './practical-learning-2018.js';
import { voucher2016 } from './voucher-2016.js';

/** The running tranche of the RIF is a set of its own. */
const RIF = 'rif';

/** The open call of every scheme beside the RIF, and of the topsector grants three. */
export function openCalls(
  firstStart: Temporal.PlainDate,
  catalogue: readonly SchemeVersion[] = CATALOGUE,
): readonly DemoCall[] {
  const calls = callsWithFiles(firstStart);
  const present = calls.map(({ tranche }) => tranche.scheme);
  return [...calls, ...otherCalls(firstStart, catalogue, [RIF, ...present])];
}

/** Those that have a window, files or settings of their own. */
function callsWithFiles(firstStart: Temporal.PlainDate): readonly DemoCall[] {
  return [
    trainingVoucherCall(firstStart),
    ...topsectorGrantCalls(firstStart),
    practicalLearningCall(firstStart),
    courseOfferCall(firstStart),
    sectorPlanCall(firstStart),
    workBridgeCall(firstStart),
    routeApprovalCall(firstStart),
    accelerationQuestionCall(firstStart),
    technologyNetworkCall(firstStart),
    centreOfExpertiseCall(firstStart),
    talentPilotCall(firstStart),
    examPilotCall(firstStart),
  ];
}

/** Two calls of other schemes that were decided long ago. */
export function decidedCalls(): readonly DecidedCall[] {
  return [voucher2016(), practicalLearning2018()];
}
