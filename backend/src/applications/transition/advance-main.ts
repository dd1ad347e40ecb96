import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import type { EffectInContext } from './effect-handler.js';
import { PerformTransition } from './perform-transition.js';
import { TransitionParts } from './transition-parts.js';

/** A step beside the main procedure that moves the main one: two events of one file, in one transaction. */
@Injectable()
export class AdvanceMain implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly performing: PerformTransition,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('advance-main', (tx, list) => this.advance(tx, list));
  }

  /** @throws RefusedError when the main procedure says no: then the step beside it does not happen */
  private async advance(tx: Tx, list: readonly EffectInContext<'advance-main'>[]): Promise<void> {
    await this.performing.performAll(
      tx,
      list.map(({ effect: { transition }, on: { application, event } }) => ({
        reference: application.reference,
        transition,
        seen: event.number,
        motivation: null,
        personId: null,
        roles: ['system'],
      })),
    );
  }
}
