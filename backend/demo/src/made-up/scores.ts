import { listOf, type SchemeVersion, type Score } from '@tranche/domain';
import type { DemoApplication } from '../demo-tranche.js';
import { madeUpMotivation } from './motivation.js';
import { drawInteger } from './seeded-draw.js';

/** The sheet of one assessor: points of the set, or else sufficient ones, with reasons. */
export function madeUpScores(
  { assessment, variants }: SchemeVersion,
  application: DemoApplication,
  assessor: number,
): Score[] {
  const { sufficientFrom, maximum } = assessment.points;
  const sufficient = Math.ceil(sufficientFrom.numerator / sufficientFrom.denominator);
  const list = listOf(assessment, variants[application.variant]?.list ?? '');
  return list.criteria.map(({ code, anchors }) => {
    const key = [application.title, code, String(assessor)];
    const above = drawInteger(maximum - sufficient + 1, 'points', ...key);
    const points = application.scores[assessor]?.[code] ?? sufficient + above;
    const anchor = anchors.find((each) => each.points === points)?.text.nl ?? '';
    return { criterion: code, points, motivation: madeUpMotivation(points, anchor, ...key) };
  });
}
