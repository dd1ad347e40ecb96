import type { AllocationView } from '@tranche/contracts';
import type { SentApplication } from '../../applications/index.js';
import type { PeopleRepository } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import { allocationKey } from '../run/allocation-key.js';
import type { AllocationRunRow } from '../run/allocation-run.row.js';
import type { KnownDecisions } from '../run/known-decisions.js';

type Decided = Pick<AllocationView, 'decidedBy' | 'decidedAt'>;

interface Knowing {
  readonly decisions: KnownDecisions;
  readonly people: PeopleRepository;
}

/** Who decided a run, and when: every place in it was decided by one person, at one time. */
export async function decidedOf(
  tx: Tx,
  run: AllocationRunRow | null,
  applications: readonly SentApplication[],
  { decisions, people }: Knowing,
): Promise<Decided> {
  const [first] = run?.status === 'decided' ? run.output.places : [];
  const application = applications.find(
    (each) => run && allocationKey(run.input.method, each) === first?.reference,
  );
  const decision = application ? await decisions.decidedBy(tx, application.id) : null;
  if (!decision) return { decidedBy: null, decidedAt: null };
  return {
    decidedBy: await people.nameOf(tx, decision.personId),
    decidedAt: decision.at.toISOString(),
  };
}
