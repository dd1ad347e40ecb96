import type { RefusalReason } from '@tranche/domain';
import type { AccessibleApplication } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { NOBODY_SCORES } from '../advice/refusals.js';
import { assessorsFor, type Assessor } from './assessors-for.js';
import { assessmentOf } from '../assessment-of.js';
import { AssignmentRow } from '../assignment/assignment.row.js';
import { findInterests } from '../interests/find-interests.js';

/**
 * Everything that keeps these people from assessing this application, each reason with the name:
 * no grant, an assignment in this round already, a conflict, or a sign of one that nobody weighed (Awb 2:4).
 *
 * @param weighed of whom the officer has looked at the signs, and takes them for no interest
 */
export async function reasonsAgainstAssigning(
  tx: Tx,
  { application, tranche, scheme }: AccessibleApplication,
  personIds: readonly string[],
  weighed: readonly string[] = [],
): Promise<readonly RefusalReason[]> {
  if (scheme.assessment.assessorsPerApplication === 0) return [NOBODY_SCORES];
  const assessors = await assessorsFor(tx, tranche);
  const found = await findInterests(tx, application, assessors);
  const { round } = await assessmentOf(tx, application, scheme);
  const rows = await tx.findBy(AssignmentRow, { applicationId: application.id, round });
  return personIds.flatMap((personId) => {
    const assessor = assessors.find((each) => each.personId === personId);
    if (!assessor) return [NOT_AN_ASSESSOR];
    if (rows.some((row) => row.personId === personId)) return [assignedAlready(assessor)];
    const { conflicts = [], signs = [] } = found.get(personId) ?? {};
    const open = weighed.includes(personId) ? [] : signs.map(toWeigh);
    return [...conflicts, ...open].map((reason) => named(assessor, reason));
  });
}

const NOT_AN_ASSESSOR: RefusalReason = {
  code: 'not-an-assessor',
  text: {
    nl: 'Deze persoon is geen beoordelaar voor deze tranche.',
    en: 'This person is not an assessor for this tranche.',
  },
};

function assignedAlready({ name }: Assessor): RefusalReason {
  return {
    code: 'assigned-already',
    text: {
      nl: `${name} is al toegewezen aan deze aanvraag.`,
      en: `${name} has already been assigned to this application.`,
    },
  };
}

function toWeigh({ text, ...reason }: RefusalReason): RefusalReason {
  return {
    ...reason,
    text: {
      nl: `${text.nl} Ga na of dit een belang is.`,
      en: `${text.en} Find out whether this is an interest.`,
    },
  };
}

function named({ name }: Assessor, reason: RefusalReason): RefusalReason {
  return {
    ...reason,
    text: { nl: `${name}: ${reason.text.nl}`, en: `${name}: ${reason.text.en}` },
  };
}
