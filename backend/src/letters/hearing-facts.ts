import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import { proposalIn } from '../payments/index.js';
import type { Tx } from '../platform/database/index.js';

/** What guards may know about a hearing: the amount in the last intention, and what it would be now. */
@Injectable()
export class HearingFacts implements FactSource, OnModuleInit {
  readonly answers = ['as-announced'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts({ tx, application, scheme }: ApplicationInContext): Promise<PartialFacts> {
    const announced = await lastAnnounced(tx, application.id);
    if (!announced) return {};
    const announcing = transitionThatSends(scheme, announced.kind);
    const proposal = await proposalIn({ tx, application, scheme }, announcing);
    if (proposal === null) return {};
    const { determinedCents: amountCents } = proposal;
    return { hearing: { announcedCents: announced.cents, amountCents } };
  }
}

/** By the letter: that is what the receiver could give its views on. */
async function lastAnnounced(tx: Tx, applicationId: string) {
  const [letter]: { kind: string; cents: string }[] = await tx.query(
    `SELECT kind, input->>'proposedCents' AS cents FROM letter
      WHERE application_id = $1 AND input ? 'proposedCents'
      ORDER BY event_number DESC LIMIT 1`,
    [applicationId],
  );
  return letter && { kind: letter.kind, cents: Number(letter.cents) };
}

function transitionThatSends({ workflow }: SchemeVersion, letter: string): string {
  const found = Object.entries(workflow.transitions).find(([, { effects }]) =>
    effects.some((effect) => effect.kind === 'send-letter' && effect.letter === letter),
  );
  return found?.[0] ?? '';
}
