import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newTicketCode, TICKET_BYTES } from '@tranche/domain';
import { ApplicationRow } from './application.row.js';
import { latestSubmission } from './sent-answers.js';
import type { TransitionInContext } from './transition/effect-handler.js';
import { TransitionParts } from './transition/transition-parts.js';

/**
 * Gives an application its place in the order of arrival: the moment at which what makes it complete
 * was received, not the moment at which somebody saw that it is. Who had to supplement goes to the
 * back (Kaderregeling 2.3).
 */
@Injectable()
export class JoinQueue implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('join-queue', (_effect, on) => this.join(on));
  }

  private async join({ tx, application, now }: TransitionInContext): Promise<void> {
    const latest = await latestSubmission(tx, application);
    await tx.update(ApplicationRow, application.id, {
      completeAt: latest?.receivedAt ?? new Date(now.epochMilliseconds),
      ticket: application.ticket ?? newTicketCode(randomBytes(TICKET_BYTES)),
    });
  }
}
