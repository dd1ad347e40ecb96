import type { SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import type { AssessedApplication } from '../assessment-of.js';
import { FIRST_ROUND, roundsOf } from '../rounds-of.js';
import { adviceProgressOf } from './advice-of.js';

/** An application on which no advice has been laid down, and whether one lies before the chair. */
interface Unadvised<Application> {
  readonly application: Application;
  readonly isPresented: boolean;
}

/**
 * Those of the applications on which the committee has not laid down its advice; none where nobody
 * scores. Without the advice a decision has no reasons (Awb 3:46, 3:49).
 */
export async function withoutAdvice<Application extends AssessedApplication>(
  tx: Tx,
  scheme: SchemeVersion,
  applications: readonly Application[],
): Promise<readonly Application[]> {
  return (await unadvised(tx, scheme, applications)).map(({ application }) => application);
}

/** As {@link withoutAdvice}, with who is waited for: who writes it, or who lays it down. */
export async function unadvised<Application extends AssessedApplication>(
  tx: Tx,
  scheme: SchemeVersion,
  applications: readonly Application[],
): Promise<readonly Unadvised<Application>[]> {
  if (scheme.assessment.assessorsPerApplication === 0 || applications.length === 0) return [];
  const ids = applications.map(({ id }) => id);
  const rounds = await roundsOf(tx, ids, scheme);
  const running = new Map(ids.map((id) => [id, rounds.get(id) ?? FIRST_ROUND]));
  const progress = await adviceProgressOf(tx, running);
  return applications.flatMap((application) => {
    const status = progress.get(application.id)?.status;
    return status === 'adopted' ? [] : [{ application, isPresented: status === 'presented' }];
  });
}
