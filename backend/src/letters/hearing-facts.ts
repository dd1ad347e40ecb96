import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import { proposalsIn } from '../payments/index.js';
import type { Tx } from '../platform/database/index.js';

/** What guards may know about a hearing: the amount in the last intention, and what it would be now. */
@Injectable()
export class HearingFacts implements FactSource, OnModuleInit {
  readonly answers = ['as-announced'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  /** An amount is proposed anew only on the files on which one was announced. */
  async gatherFacts({ tx, ids, each }: ApplicationsInContext): Promise<FactsByApplication> {
    const announced = await lastAnnounced(tx, ids);
    const concerned = each.flatMap(({ application, scheme }) => {
      const letter = announced.get(application.id);
      if (!letter) return [];
      const announcing = transitionThatSends(scheme, letter.kind);
      return [{ application, scheme, announcing, announcedCents: letter.cents }];
    });
    const proposals = await proposalsIn(tx, concerned);
    return new Map(
      concerned.flatMap(({ application: { id }, announcedCents }) => {
        const amountCents = proposals.get(id)?.determinedCents;
        return amountCents === undefined
          ? []
          : [[id, { hearing: { announcedCents, amountCents } }]];
      }),
    );
  }
}

/** By the letter: that is what the receiver could give its views on. */
async function lastAnnounced(tx: Tx, applicationIds: readonly string[]) {
  const letters: { id: string; kind: string; cents: string }[] = await tx.query(
    `SELECT DISTINCT ON (application_id) application_id AS id, kind, input->>'proposedCents' AS cents
      FROM letter WHERE application_id = ANY($1::uuid[]) AND input ? 'proposedCents'
      ORDER BY application_id, event_number DESC`,
    [applicationIds],
  );
  return new Map(letters.map(({ id, kind, cents }) => [id, { kind, cents: Number(cents) }]));
}

function transitionThatSends({ workflow }: SchemeVersion, letter: string): string {
  const found = Object.entries(workflow.transitions).find(([, { effects }]) =>
    effects.some((effect) => effect.kind === 'send-letter' && effect.letter === letter),
  );
  return found?.[0] ?? '';
}
