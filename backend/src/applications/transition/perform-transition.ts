import { Injectable } from '@nestjs/common';
import {
  always,
  decide,
  isRefusal,
  keepShown,
  readAnswers,
  type Answers,
  type Facts,
  type Role,
  type SchemeVersion,
  type SupplementPoint,
} from '@tranche/domain';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/http/index.js';
import { ApplicationRow } from '../application.row.js';
import { ApplicationsRepository } from '../applications.repository.js';
import { AppendEvent } from './append-event.js';
import type { ApplicationInContext } from './fact-source.js';
import { GatherFacts } from './gather-facts.js';
import { TransitionParts } from './transition-parts.js';

export interface TransitionCommand {
  readonly transition: string;
  /** Number of the last event the actor saw. */
  readonly seen: number;
  readonly motivation: string | null;
  /** Answers to what the transition asks. */
  readonly input?: Answers;
  /** What a request for a supplement is about; words enough to be a motivation. */
  readonly points?: readonly SupplementPoint[];
  /** Null when the system acts. */
  readonly personId: string | null;
  /** What the actor is to this application. */
  readonly roles: readonly Role[];
  /** When the request arrived; absent when the system acts, which does not wait. */
  readonly receivedAt?: Temporal.Instant;
}

/**
 * The one way an application changes state: lock, decide, write the row, the event and its effects,
 * all in one transaction. See "Follow one decision" in the README.
 */
@Injectable()
export class PerformTransition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly gatherFacts: GatherFacts,
    private readonly parts: TransitionParts,
    private readonly appendEvent: AppendEvent,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError with every reason, when the domain says no */
  async perform(reference: string, command: TransitionCommand): Promise<void> {
    await this.unitOfWork.run((tx) => this.performWithin(tx, reference, command));
  }

  /** As {@link perform}, inside a transaction of the caller that decides more than one application. */
  async performWithin(tx: Tx, reference: string, command: TransitionCommand): Promise<void> {
    const context = await this.contextOf(tx, reference, command);
    const { guard } = context.scheme.workflow.transitions[command.transition] ?? {
      guard: always(),
    };
    const facts = await this.gatherFacts.gather(context, guard);
    await this.carryOut(context, command, facts);
  }

  private async contextOf(
    tx: Tx,
    reference: string,
    { receivedAt }: TransitionCommand,
  ): Promise<ApplicationInContext> {
    const application = await this.applications.lock(tx, reference);
    const placed = await this.applications.place(tx, application);
    const now = this.clock.now();
    return { tx, application, ...placed, now, receivedAt: receivedAt ?? now };
  }

  private async carryOut(context: ApplicationInContext, command: TransitionCommand, facts: Facts) {
    const { application, scheme, tx, now } = context;
    const input = readInput(scheme, command);
    const points = command.points ?? [];
    const decision = decide(
      scheme.workflow,
      application,
      {
        transition: command.transition,
        actor: { id: command.personId ?? 'system', roles: command.roles },
        seen: command.seen,
        hasMotivation: command.motivation !== null || points.length > 0,
        ...(input && { input }),
      },
      facts,
    );
    if (isRefusal(decision)) throw new RefusedError(decision);

    const transition = {
      ...context,
      event: decision.event,
      personId: command.personId,
      motivation: command.motivation,
      input: input && keepShown(asksOf(scheme, command), input),
      points,
    };
    await this.appendEvent.append(transition);
    await tx.update(ApplicationRow, application.id, {
      state: decision.event.to,
      eventNumber: decision.event.number,
      updatedAt: new Date(now.epochMilliseconds),
    });
    for (const effect of decision.effects) await this.parts.carryOut(effect, transition);
    await this.parts.follow(transition);
  }
}

/** What was filled in with a transition, read as what is asked. */
function readInput(scheme: SchemeVersion, command: TransitionCommand): Answers | null {
  const { fields } = asksOf(scheme, command);
  return command.input && fields.length > 0
    ? readAnswers({ fields }, command.input)
    : (command.input ?? null);
}

function asksOf({ workflow }: SchemeVersion, { transition }: TransitionCommand) {
  return { fields: workflow.transitions[transition]?.asks ?? [] };
}
