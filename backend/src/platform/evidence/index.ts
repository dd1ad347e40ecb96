import { EvidenceRow } from './evidence.row.js';

export {
  applicationsIn,
  chainOfApplication,
  chainOfTranche,
  Evidence,
  tranchesIn,
  type ChainFault,
  type EvidenceEntry,
  type Recorded,
} from './evidence.js';
export type { EvidenceKind } from './evidence.row.js';
export { EvidenceSources, type EvidenceSource, type Standing } from './evidence-sources.js';

export const evidenceEntities = [EvidenceRow];
