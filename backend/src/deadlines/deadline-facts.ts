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
  ApplicationEventRow,
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
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

  async gatherFacts({
    tx,
    application,
    scheme,
    now,
    receivedAt,
  }: ApplicationInContext): Promise<PartialFacts> {
    const rows = await tx.find(DeadlineRow, {
      where: { applicationId: application.id },
      order: { createdAt: 'ASC' },
    });
    const today = dutchDate(receivedAt ?? now).toString();
    return {
      deadlines: Object.fromEntries(rows.map((row) => [row.kind, standingToday(row, today)])),
      deadlineDays: Object.fromEntries(
        rows.flatMap(({ kind, dueOn }) => (dueOn === null ? [] : [[kind, dueOn]])),
      ),
      repairOffered: await isRepairOffered(tx, application.id, scheme),
    };
  }
}

/** A request for a supplement that was withdrawn offered nothing (Awb 4:5(1)). */
async function isRepairOffered(
  tx: Tx,
  applicationId: string,
  { workflow }: SchemeVersion,
): Promise<boolean> {
  const timesOf = (step: TransitionStep) => {
    const transition = In([...transitionsOfStep(workflow, step)]);
    return tx.countBy(ApplicationEventRow, { applicationId, transition });
  };
  return (await timesOf('ask-supplement')) > (await timesOf('withdraw-supplement-request'));
}

/** A term ends with its last day: only the day after is too late. */
export function standingToday(row: DeadlineRow, today: string): DeadlineStanding {
  return hasLapsed(row, today) ? 'lapsed' : row.standing;
}
