import type { SchemeVersion } from '@tranche/domain';
import { CATALOGUE } from '@tranche/schemes';
import type { DecidedTranche, SchemeTranche } from '../demo-tranche.js';
import {
  accelerationQuestionTranche,
  routeApprovalTranche,
  workBridgeTranche,
} from './schemes/approvals-and-support.js';
import { courseOfferTranche } from './schemes/course-offer.js';
import { examPilotTranche } from './schemes/exam-pilot.js';
import {
  centreOfExpertiseTranche,
  technologyNetworkTranche,
} from './schemes/networks-and-centres.js';
import { otherTranches } from './schemes/other-tranches.js';
import { practicalLearningTranche } from './schemes/practical-learning.js';
import { sectorPlanTranche } from './schemes/sector-plan.js';
import { talentPilotTranche } from './schemes/talent-pilot.js';
import { topsectorGrantTranches } from './schemes/topsector-grant.js';
import { trainingVoucherTranche } from './schemes/training-voucher.js';
import { practicalLearning2018 } from './practical-learning-2018.js';
import { voucher2016 } from './voucher-2016.js';

/** The running tranche of the RIF is a set of its own. */
const RIF = 'rif';

/** The open tranche of every scheme beside the RIF, and of the topsector grants three. */
export function openTranches(
  firstStart: Temporal.PlainDate,
  catalogue: readonly SchemeVersion[] = CATALOGUE,
): readonly SchemeTranche[] {
  const sets = tranchesWithFiles(firstStart);
  const present = sets.map(({ tranche }) => tranche.scheme);
  return [...sets, ...otherTranches(firstStart, catalogue, [RIF, ...present])];
}

/** Those that have a window, files or settings of their own. */
function tranchesWithFiles(firstStart: Temporal.PlainDate): readonly SchemeTranche[] {
  return [
    trainingVoucherTranche(firstStart),
    ...topsectorGrantTranches(firstStart),
    practicalLearningTranche(firstStart),
    courseOfferTranche(firstStart),
    sectorPlanTranche(firstStart),
    workBridgeTranche(firstStart),
    routeApprovalTranche(firstStart),
    accelerationQuestionTranche(firstStart),
    technologyNetworkTranche(firstStart),
    centreOfExpertiseTranche(firstStart),
    talentPilotTranche(firstStart),
    examPilotTranche(firstStart),
  ];
}

/** Two tranches of other schemes that were decided long ago. */
export function decidedTranches(): readonly DecidedTranche[] {
  return [voucher2016(), practicalLearning2018()];
}
