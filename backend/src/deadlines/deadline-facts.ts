import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  dutchDate,
  transitionsOfStep,
  type DeadlineStanding,
  type SchemeVersion,
  type TransitionStep,
} from '@tranche/domain';
import { In } from 'typeorm';
import {
  stepsTaken,
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
} from '../applications/index.js';
import { DeadlineRow } from './deadline.row.js';
import { hasLapsed } from './has-lapsed.js';

/** What guards may know about terms: where each stands today. */
@Injectable()
export class DeadlineFacts implements FactSource, OnModuleInit {
  readonly answers = [
    'deadline-lapsed',
    'deadline-running',
    'deadline-over',
    'not-too-late',
    'duty-open',
    'duty-late',
    'repair-offered',
  ] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const { tx, ids } = applications;
    const rows = await tx.find(DeadlineRow, {
      where: { applicationId: In([...ids]) },
      order: { createdAt: 'ASC' },
    });
    const rowsById = Map.groupBy(rows, ({ applicationId }) => applicationId);
    const stepsOf = await stepsTaken(tx, ids);
    return applications.map(({ application: { id }, scheme, now, receivedAt }) => {
      const own = rowsById.get(id) ?? [];
      const today = dutchDate(receivedAt ?? now).toString();
      return {
        deadlines: Object.fromEntries(own.map((row) => [row.kind, standingToday(row, today)])),
        deadlineDays: Object.fromEntries(
          own.flatMap(({ kind, dueOn }) => (dueOn === null ? [] : [[kind, dueOn]])),
        ),
        termStarts: Object.fromEntries(
          own.toReversed().map(({ kind, startedOn }) => [kind, startedOn]),
        ),
        repairOffered: isRepairOffered(scheme, stepsOf(id)),
      };
    });
  }
}

/** A request for a supplement that was withdrawn offered nothing (Awb 4:5(1)). */
function isRepairOffered({ workflow }: SchemeVersion, taken: readonly string[]): boolean {
  const timesOf = (step: TransitionStep) => {
    const steps = transitionsOfStep(workflow, step);
    return taken.filter((each) => steps.includes(each)).length;
  };
  return timesOf('ask-supplement') > timesOf('withdraw-supplement-request');
}

/** A term ends with its last day: only the day after is too late. */
export function standingToday(row: DeadlineRow, today: string): DeadlineStanding {
  return hasLapsed(row, today) ? 'lapsed' : row.standing;
}
