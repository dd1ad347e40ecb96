import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../../applications/index.js';
import { freeCentsInTranche } from '../free-cents.js';

/** What the guards may know about money: how much can still be committed in the tranche. */
@Injectable()
export class FreeMoneyFacts implements FactSource, OnModuleInit {
  readonly answers = ['ceiling-not-reached', 'within-ceiling'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts({ tx, tranche }: ApplicationInContext): Promise<PartialFacts> {
    return { freeCents: await freeCentsInTranche(tx, tranche.code) };
  }
}
