import type { AssessmentList, Criterion, PointTable } from '../../../assessment/index.js';
import { endOfTerm, type Term } from '../../../term/index.js';
import type { SchemeVersion } from '../../scheme.js';
import { adviserFindings } from './adviser-findings.js';
import { everyNumberOfAssessors } from './number-of-assessors.js';
import { finding, type Finding } from '../finding.js';

/** Who scores has words for every number of points, time that fits, and the company that is told. */
export function assessmentFindings(scheme: SchemeVersion): readonly Finding[] {
  const { lists, points } = scheme.assessment;
  return [
    ...lists.flatMap((list) => rubricFindings(list, points)),
    ...termFindings(scheme),
    ...numberFindings(scheme),
    ...adviserFindings(scheme),
  ];
}

function rubricFindings({ code, criteria }: AssessmentList, points: PointTable) {
  return criteria.flatMap((criterion) =>
    missingPoints(criterion, points).map((each) =>
      finding('rubric-point-missing', `${code}/${criterion.code}: ${each}`),
    ),
  );
}

function missingPoints({ anchors }: Criterion, { minimum, maximum }: PointTable) {
  const worded = anchors.map(({ points }) => points);
  const asked = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return asked.filter((each) => !worded.includes(each));
}

/**
 * The advice is there before the authority has to decide: the term of the assessors lies within the
 * term of the decision (Awb 3:6(1)).
 */
function termFindings({ terms, workflow }: SchemeVersion): readonly Finding[] {
  const { decision } = terms;
  if (!decision) return [];
  return Object.values(workflow.states)
    .filter(({ means }) => means === 'being-assessed')
    .flatMap(({ deadline }) => workflow.deadlines[deadline]?.term ?? [])
    .filter((name) => {
      const term = terms[name];
      return term !== undefined && name !== 'decision' && isLonger(term, decision);
    })
    .map((name) => finding('assessment-after-decision', `${name} is longer than decision`));
}

/** Any day will do to lay two lengths side by side; this one has no holiday near. */
const ANY_DAY = Temporal.PlainDate.from('2027-09-01');

function isLonger(term: Term, other: Term): boolean {
  const [ends, otherEnds] = [term, other].map((each) => endOfTerm(ANY_DAY, each).date);
  return ends !== undefined && otherEnds !== undefined
    ? Temporal.PlainDate.compare(ends, otherEnds) > 0
    : false;
}

function numberFindings(scheme: SchemeVersion): readonly Finding[] {
  const { assessorsPerApplication: number } = scheme.assessment;
  return everyNumberOfAssessors(scheme)
    .filter((each) => each.number !== number)
    .map(({ path, words }) =>
      finding('assessors-counted-otherwise', `${path}: ${words}, of ${number}`),
    );
}
