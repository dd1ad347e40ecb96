import type { AssignmentView } from '@tranche/contracts';
import type { Application } from '../../applications/index.js';
import { peopleActing } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { findInterests } from './find-interests.js';

/** Signs that one person may have an interest, to think about before declaring. */
export async function conflictsOf(
  tx: Tx,
  application: Application,
  personId: string,
): Promise<AssignmentView['detectedConflicts']> {
  const people = await peopleActing(tx, [personId]);
  const found = (await findInterests(tx, application, people)).get(personId);
  return [...(found?.conflicts ?? []), ...(found?.signs ?? [])];
}
