import { Injectable, type OnModuleInit } from '@nestjs/common';
import { asksWithinAward, notWithinAward, refuse, wholeOf } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { awardedNow, decisionsOf } from '../decisions/index.js';
import type { Tx } from '../platform/database/index.js';
import { RefusedError } from '../platform/errors/index.js';

/** Holds what an officer weighed to what was awarded, whichever step records it (Awb 4:46). */
@Injectable()
export class WithinAward implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addAfter((tx, list) => this.hold(tx, list));
  }

  /** @throws RefusedError for an amount that is higher, at its question */
  private async hold(tx: Tx, list: readonly TransitionInContext[]): Promise<void> {
    const weighing = list.flatMap(({ application: { id }, scheme, event, input }) => {
      const { asks = [] } = wholeOf(scheme).transitions[event.transition] ?? {};
      return input && asksWithinAward(asks) ? [{ id, asks, input }] : [];
    });
    if (weighing.length === 0) return;
    const decisionOf = await decisionsOf(
      tx,
      weighing.map(({ id }) => id),
    );
    const [first, ...others] = weighing.flatMap(({ id, asks, input }) =>
      notWithinAward(asks, input, awardedNow(decisionOf(id))),
    );
    if (first) throw new RefusedError(refuse(first, ...others));
  }
}
