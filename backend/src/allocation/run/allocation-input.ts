import { assertNever, type AllocationInput, type SchemeVersion } from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { trancheOf } from '../../tranches/index.js';
import type { SentApplication } from '../../applications/index.js';
import { dividedUnit } from './divided-unit.js';
import { budgetLinesOf, lineClaim } from './line-claims.js';
import { proportionalInput } from './proportional-input.js';
import { rankingInput } from './ranking-input.js';

/** What is divided over whom. */
export interface Division {
  readonly tranche: string;
  readonly scheme: SchemeVersion;
  readonly applications: readonly SentApplication[];
  /** References in the order of the committee, where the version ranks by it (2014). */
  readonly order: readonly string[] | null;
}

/**
 * Everything an allocation rests on, as it stands now: it is stored beside the outcome, so that anyone
 * can do the allocation over again.
 */
export async function allocationInput(tx: Tx, division: Division): Promise<AllocationInput> {
  const { tranche, scheme, applications, order } = division;
  const { method, edge } = scheme.allocation;
  switch (method) {
    case 'committee-order':
    case 'ranked':
    case 'two-lists':
      return rankingInput(tx, tranche, scheme, applications, order);
    case 'first-come': {
      const lines = await budgetLinesOf(tx, tranche, method);
      const claims = applications.map((each) => ({
        ...lineClaim(scheme, lines, each),
        completeAt: momentOf(each),
      }));
      return { method, edge, ...dividedUnit(scheme), lines, claims };
    }
    case 'lottery': {
      const lines = await budgetLinesOf(tx, tranche, method);
      const tickets = applications.map((each) => lineClaim(scheme, lines, each));
      return { method, edge, ...dividedUnit(scheme), lines, tickets };
    }
    case 'proportional': {
      const row = await trancheOf(tx, tranche);
      return proportionalInput(tx, row, scheme, applications);
    }
    case 'none':
      throw new Error(`${tranche} is not divided: every application is decided by itself`);
    default:
      return assertNever(method);
  }
}

function momentOf({ reference, completeAt }: SentApplication): string {
  if (completeAt === null) throw new Error(`${reference} is complete and nobody knows since when`);
  return completeAt.toISOString();
}
