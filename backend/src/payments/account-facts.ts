import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askedFields, isAccountDisputed, wholeOf } from '@tranche/domain';
import {
  recordedInputs,
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';

/** What guards may know about the account: whether it was recorded otherwise than it was given. */
@Injectable()
export class AccountFacts implements FactSource, OnModuleInit {
  readonly answers = ['account-undisputed'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const recordedOf = await recordedInputs(applications.tx, applications.ids);
    return applications.map(({ application, scheme }) => ({
      isAccountDisputed: isAccountDisputed(
        askedFields(wholeOf(scheme)),
        recordedOf(application.id),
      ),
    }));
  }
}
