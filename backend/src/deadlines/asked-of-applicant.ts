import { deadlineDefinitionOf, DUTY_KINDS, turnsOnFile, type Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { IsNull, Not } from 'typeorm';
import { runningStates, type Application } from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { DeadlineRow } from './deadline.row.js';

/** What an applicant is to do, and until when. */
export interface Asked {
  readonly deadline: Text;
  readonly dueOn: string;
}

/**
 * What a file waits for from its applicant: the nearest running term that binds the applicant, such as
 * that of a supplement or of views (Awb 4:5, 4:7). Null when it is not the applicant's turn; what an
 * award asks for later, its duties, is told in its letter.
 */
export async function askedOfApplicant(tx: Tx, application: Application): Promise<Asked | null> {
  const scheme = findScheme(application.scheme, application.version);
  const beside = await runningStates(tx, { application, scheme });
  if (!turnsOnFile(scheme, application.state, beside).includes('applicant')) return null;
  const rows = await tx.find(DeadlineRow, {
    where: { applicationId: application.id, endedAt: IsNull(), dueOn: Not(IsNull()) },
    order: { dueOn: 'ASC' },
  });
  for (const { kind, dueOn } of rows) {
    const term = deadlineDefinitionOf(scheme, kind);
    if (term?.reminds !== 'applicant' || kind.startsWith(DUTY_KINDS) || dueOn === null) continue;
    return { deadline: term.label, dueOn };
  }
  return null;
}
