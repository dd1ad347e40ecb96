import { guardKinds } from '../../workflow/index.js';
import { traitsOf } from '../scheme-traits.js';
import type { SchemeVersion } from '../scheme.js';
import { finding, type Finding } from './finding.js';

/**
 * A ranking of what a committee scored rests on its advice, so it waits for that advice: a decision
 * that refers to an advice without reasons has none itself (Awb 3:46, 3:49).
 */
export function adviceFindings(scheme: SchemeVersion): readonly Finding[] {
  const traits = traitsOf(scheme);
  const isScoredRanking = traits.includes('scored') && traits.includes('ranked');
  const { rank } = scheme.workflow.transitions;
  if (!isScoredRanking || rank === undefined) return [];
  return guardKinds(rank.guard).has('committee-advised')
    ? []
    : [finding('ranking-without-advice', 'rank')];
}
