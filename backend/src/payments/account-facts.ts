import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askedFields, isAccountDisputed, isRefusal, wholeOf } from '@tranche/domain';
import {
  recordedInputs,
  TransitionParts,
  type ApplicationInContext,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { proposeDeterminations } from './propose-determination.js';

/** What guards may know about the account: whether the record leads to less, by what was not given so. */
@Injectable()
export class AccountFacts implements FactSource, OnModuleInit {
  readonly answers = ['account-undisputed'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const { tx, each } = applications;
    const recordedOf = await recordedInputs(tx, each);
    const disputed = each.filter(({ application, scheme }) =>
      isAccountDisputed(askedFields(wholeOf(scheme)), recordedOf(application.id)),
    );
    const against = await lowered(tx, disputed);
    return applications.map(({ application }) => ({
      isAccountDisputed: against.has(application.id),
    }));
  }
}

/** Of these the ones of which the amount would be lower: nobody is heard on what costs nothing. */
async function lowered(
  tx: Tx,
  list: readonly ApplicationInContext[],
): Promise<ReadonlySet<string>> {
  if (list.length === 0) return new Set();
  const proposalOf = await proposeDeterminations(tx, list);
  const held = list.filter((each) => {
    const proposal = proposalOf(each);
    return isRefusal(proposal) || proposal.outcome !== 'as-awarded';
  });
  return new Set(held.map(({ application }) => application.id));
}
