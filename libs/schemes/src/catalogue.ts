import type { SchemeVersion } from '@tranche/domain';
import type { CatalogueEntry } from './catalogue-entry.js';
import { accelerationQuestion } from './acceleration-question/index.js';
import { centreOfExpertise } from './centre-of-expertise/index.js';
import { courseOffer } from './course-offer/index.js';
import { examPilot } from './exam-pilot/index.js';
import { practicalLearning } from './practical-learning/index.js';
import { rif } from './rif/index.js';
import { routeApproval } from './route-approval/index.js';
import { sectorPlan } from './sector-plan/index.js';
import { talentPilot } from './talent-pilot/index.js';
import { technologyNetwork } from './technology-network/index.js';
import { topsectorGrant } from './topsector-grant/index.js';
import { trainingVoucher } from './training-voucher/index.js';
import { workBridge } from './work-bridge/index.js';

/** The schemes of the portal: a new one is a folder, and a line here. */
export const ENTRIES: readonly CatalogueEntry[] = [
  ...rif,
  ...routeApproval,
  ...topsectorGrant,
  ...trainingVoucher,
  ...workBridge,
  ...practicalLearning,
  ...accelerationQuestion,
  ...sectorPlan,
  ...courseOffer,
  ...technologyNetwork,
  ...centreOfExpertise,
  ...talentPilot,
  ...examPilot,
];

/** Every version of every scheme the portal knows; of one scheme the oldest first. */
export const CATALOGUE: readonly SchemeVersion[] = ENTRIES.map(({ scheme }) => scheme);

/**
 * The version an application or tranche is pinned to.
 *
 * @throws RangeError for a version that is not in the catalogue
 */
export function findScheme(scheme: string, version: string): SchemeVersion {
  const found = CATALOGUE.find((each) => each.scheme === scheme && each.version === version);
  if (!found) throw new RangeError(`The catalogue has no ${scheme} ${version}`);
  return found;
}

/** Whether the catalogue has this version. */
export function hasScheme(scheme: string, version: string): boolean {
  return CATALOGUE.some((each) => each.scheme === scheme && each.version === version);
}
