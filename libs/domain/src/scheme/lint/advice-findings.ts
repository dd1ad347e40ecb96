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
  if (!isScoredRanking) return [];
  return Object.entries(scheme.workflow.transitions)
    .filter(([, { step, guard }]) => step === 'rank' && !guardKinds(guard).has('committee-advised'))
    .map(([name]) => finding('ranking-without-advice', name));
}
