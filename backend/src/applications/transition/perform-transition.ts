import { Injectable } from '@nestjs/common';
import {
  always,
  decideOnFile,
  isRefusal,
  keepShown,
  readAnswers,
  type Answers,
  type Facts,
  type FileStanding,
  type Guard,
  type Role,
  type SchemeVersion,
  type SupplementPoint,
  type WorkflowEvent,
  wholeOf,
} from '@tranche/domain';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, updateAll, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import type { MandateUsed } from '../file/mandate-used.js';
import { ApplicationRow } from '../file/application.row.js';
import { ApplicationsRepository } from '../file/applications.repository.js';
import { keepProcedures, proceduresByFile } from './procedures-of.js';
import { AppendEvent } from './append-event.js';
import type { ApplicationInContext } from './application-in-context.js';
import { GatherFacts } from './gather-facts.js';
import { TransitionParts, type EffectsInContext } from './transition-parts.js';

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
  /** On which mandate that person acts; left out where none is needed. */
  readonly mandate?: MandateUsed | null;
  /** What the actor is to this application. */
  readonly roles: readonly Role[];
  /** When the request arrived; absent when the system acts, which does not wait. */
  readonly receivedAt?: Temporal.Instant;
}

/** What is to happen to which application. */
export interface ApplicationCommand extends TransitionCommand {
  readonly reference: string;
}

/** So many at a time, so that a list of any length fits in memory with all its letters. */
const AT_A_TIME = 500;

/**
 * The one way applications change state: lock, decide, write the rows, the events and their effects,
 * all in one transaction. It is done for a list, and one application is a list of one. See "Follow one
 * decision" in the README.
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
    await this.unitOfWork.run((tx) => this.performAll(tx, [{ ...command, reference }]));
  }

  /**
   * Inside a transaction of the caller, in as many statements for many applications as for one. Each is
   * judged by itself, on how all of them stood before the first was carried out.
   *
   * @param commands of each application one
   * @returns what happened to each, in the order of the list
   * @throws RefusedError with every reason of the first application that is refused
   */
  async performAll(
    tx: Tx,
    commands: readonly ApplicationCommand[],
  ): Promise<readonly WorkflowEvent[]> {
    const references = commands.map(({ reference }) => reference);
    if (new Set(references).size < references.length) {
      throw new Error('An application takes one step at a time');
    }
    const applications = await this.applications.lockAll(tx, references);
    const placed = await this.applications.placeAll(tx, [...applications.values()]);
    const now = this.clock.now();
    const asked = commands.flatMap((command) => {
      const application = applications.get(command.reference);
      const place = application && placed.get(application.id);
      if (!application || !place) return [];
      const { receivedAt = now } = command;
      return [{ command, context: { tx, application, ...place, now, receivedAt } }];
    });
    const events: WorkflowEvent[] = [];
    for (let from = 0; from < asked.length; from += AT_A_TIME) {
      events.push(...(await this.carryOut(tx, asked.slice(from, from + AT_A_TIME))));
    }
    return events;
  }

  private async carryOut(tx: Tx, asked: readonly Asked[]): Promise<readonly WorkflowEvent[]> {
    const facts = await this.gatherFacts.gatherAll(
      tx,
      asked.map(({ command, context }) => ({ context, guard: guardOf(command, context) })),
    );
    const proceduresOf = await proceduresByFile(
      tx,
      asked.map(({ context }) => context),
    );
    const decided = asked.map(({ command, context }) =>
      decideOn(command, context, {
        facts: facts(context),
        procedures: proceduresOf(context.application.id),
      }),
    );
    const transitions = decided.map(({ on }) => on);
    await this.appendEvent.appendAll(tx, transitions);
    await updateAll(
      tx,
      ApplicationRow,
      ['id'],
      transitions.map(({ application, event, now }) => ({
        id: application.id,
        state: event.procedure ? application.state : event.to,
        eventNumber: event.number,
        updatedAt: new Date(now.epochMilliseconds),
      })),
    );
    await keepProcedures(tx, transitions);
    await this.parts.carryOut(tx, decided);
    await this.parts.follow(tx, transitions);
    return transitions.map(({ event }) => event);
  }
}

interface Asked {
  readonly command: TransitionCommand;
  readonly context: ApplicationInContext;
}

/** What is known of an application when it is decided on. */
interface Known {
  readonly facts: Facts;
  readonly procedures: FileStanding['procedures'];
}

function guardOf({ transition }: TransitionCommand, { scheme }: ApplicationInContext): Guard {
  return wholeOf(scheme).transitions[transition]?.guard ?? always();
}

/** @throws RefusedError with every reason, when the domain says no */
function decideOn(
  command: TransitionCommand,
  context: ApplicationInContext,
  { facts, procedures }: Known,
): EffectsInContext {
  const { application, scheme } = context;
  const input = readInput(scheme, command);
  const points = command.points ?? [];
  const decision = decideOnFile(
    scheme,
    { ...application, procedures },
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
  const on = {
    ...context,
    event: decision.event,
    personId: command.personId,
    mandate: command.mandate ?? null,
    motivation: command.motivation,
    input: input && keepShown(asksOf(scheme, command), input),
    points,
  };
  return { on, effects: decision.effects };
}

/** What was filled in with a transition, read as what is asked. */
function readInput(scheme: SchemeVersion, command: TransitionCommand): Answers | null {
  const { fields } = asksOf(scheme, command);
  return command.input && fields.length > 0
    ? readAnswers({ fields }, command.input)
    : (command.input ?? null);
}

function asksOf(scheme: SchemeVersion, { transition }: TransitionCommand) {
  return { fields: wholeOf(scheme).transitions[transition]?.asks ?? [] };
}
