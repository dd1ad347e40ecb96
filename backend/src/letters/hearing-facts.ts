import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  answerMeaning,
  askedFields,
  wholeOf,
  type AnswerMeaning,
  type SchemeVersion,
} from '@tranche/domain';
import {
  recordedSteps,
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
  type RecordedStep,
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
      return [{ application, scheme, announcing, ...letter }];
    });
    const proposals = await proposalsIn(tx, concerned);
    const stepsOn = await recordedSteps(
      tx,
      concerned.map(({ application, scheme }) => ({
        application,
        scheme,
        event: { number: application.eventNumber },
      })),
    );
    return new Map(
      concerned.flatMap(({ application: { id }, scheme, cents: announcedCents, number }) => {
        const proposal = proposals.get(id);
        if (!proposal) return [];
        const { determinedCents: amountCents, outcome } = proposal;
        const isOnOtherGround =
          outcome !== 'as-awarded' && isOtherGround(scheme, stepsOn(id), number);
        return [[id, { hearing: { announcedCents, amountCents, isOnOtherGround } }]];
      }),
    );
  }
}

/** By the letter: that is what the receiver could give its views on. */
async function lastAnnounced(tx: Tx, applicationIds: readonly string[]) {
  const letters: { id: string; kind: string; cents: string; number: number }[] = await tx.query(
    `SELECT DISTINCT ON (application_id) application_id AS id, kind, event_number AS number,
            input->>'proposedCents' AS cents
      FROM letter WHERE application_id = ANY($1::uuid[]) AND input ? 'proposedCents'
      ORDER BY application_id, event_number DESC`,
    [applicationIds],
  );
  return new Map(
    letters.map(({ id, kind, cents, number }) => [id, { kind, cents: Number(cents), number }]),
  );
}

function transitionThatSends({ workflow }: SchemeVersion, letter: string): string {
  const found = Object.entries(workflow.transitions).find(([, { effects }]) =>
    effects.some((effect) => effect.kind === 'send-letter' && effect.letter === letter),
  );
  return found?.[0] ?? '';
}

/** What the receiver is said to have done wrong: as an officer recorded it, or chose it to announce. */
const GROUNDS: readonly AnswerMeaning[] = ['weighed-ground', 'lower-ground'];

/** @param announced number of the event with which the last intention went out */
function isOtherGround(
  scheme: SchemeVersion,
  steps: readonly RecordedStep[],
  announced: number,
): boolean {
  const questions = askedFields(wholeOf(scheme));
  const groundsIn = (recorded: readonly RecordedStep[]) => {
    const answers = Object.fromEntries(recorded.flatMap(({ input }) => Object.entries(input)));
    return GROUNDS.map((ground) => answerMeaning(questions, answers, ground));
  };
  const then = groundsIn(steps.filter(({ number }) => number <= announced));
  return groundsIn(steps).some((ground, index) => ground !== then[index]);
}
