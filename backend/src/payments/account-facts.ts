import { Injectable, type OnModuleInit } from '@nestjs/common';
import { askedFields, isAccountDisputed } from '@tranche/domain';
import {
  recordedInput,
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';

/** What guards may know about the account: whether it was recorded otherwise than it was given. */
@Injectable()
export class AccountFacts implements FactSource, OnModuleInit {
  readonly answers = ['account-undisputed'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts({ tx, application, scheme }: ApplicationInContext): Promise<PartialFacts> {
    const recorded = await recordedInput(tx, application.id);
    return { isAccountDisputed: isAccountDisputed(askedFields(scheme.workflow), recorded) };
  }
}
