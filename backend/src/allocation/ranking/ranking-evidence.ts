import { In } from 'typeorm';
import {
  chainOfTranche,
  tranchesIn,
  type EvidenceSource,
  type Recorded,
} from '../../platform/evidence/index.js';
import { AllocationRunRow } from '../run/allocation-run.row.js';

/** A ranking with all it rested on, for the chain of evidence of its tranche. */
export function rankingEvidence({ id, ...run }: AllocationRunRow): Recorded {
  const { round, method, input, output, seed, lotPromise, lotPromisedAt, personId, at } = run;
  // By the names under which the first rankings were sealed.
  const sealed = { seedCommitment: lotPromise, seedCommittedAt: lotPromisedAt };
  return {
    kind: 'ranking',
    subject: id,
    content: { round, method, input, output, seed, ...sealed, personId, at },
  };
}

/** Rankings, as the chains of their tranches must know them. */
export const rankingSource: EvidenceSource = {
  kinds: ['ranking'],
  chains: `SELECT 'tranche:' || tranche FROM allocation_run`,
  async standingIn(tx, chains) {
    const rows = await tx.findBy(AllocationRunRow, { tranche: In(tranchesIn(chains)) });
    return rows.map((row) => ({ chain: chainOfTranche(row.tranche), ...rankingEvidence(row) }));
  },
};
