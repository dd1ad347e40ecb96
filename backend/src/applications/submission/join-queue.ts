import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newTicketCode, TICKET_BYTES } from '@tranche/domain';
import { ApplicationRow } from '../file/application.row.js';
import { updateAll, type Tx } from '../../platform/database/index.js';
import { latestSubmissions } from '../file/sent-answers.js';
import type { EffectInContext } from '../transition/effect-handler.js';
import { TransitionParts } from '../transition/transition-parts.js';

/**
 * Gives an application its place in the order of arrival: the moment at which what makes it complete
 * was received, not the moment at which somebody saw that it is. Who had to supplement goes to the
 * back (Kaderregeling 2.3).
 */
@Injectable()
export class JoinQueue implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('join-queue', (tx, list) => this.join(tx, list));
  }

  private async join(tx: Tx, list: readonly EffectInContext<'join-queue'>[]): Promise<void> {
    const latest = await latestSubmissions(
      tx,
      list.map(({ on }) => on.application.id),
    );
    await updateAll(
      tx,
      ApplicationRow,
      ['id'],
      list.map(({ on: { application, now } }) => ({
        id: application.id,
        completeAt: latest.get(application.id)?.receivedAt ?? new Date(now.epochMilliseconds),
        ticket: application.ticket ?? newTicketCode(randomBytes(TICKET_BYTES)),
      })),
    );
  }
}
