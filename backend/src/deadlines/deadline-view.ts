import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApplicationView, Deadline } from '@tranche/contracts';
import {
  deadlineDefinitionOf,
  dutiesHold,
  dutiesWithoutDay,
  dutyOf,
  DUTY_KINDS,
  startedByReceipt,
  stepThatRecords,
  type SchemeVersion,
} from '@tranche/domain';
import { In } from 'typeorm';
import { isDeadlineShown, ViewParts } from '../applications/index.js';
import { PeopleRepository } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { standingToday } from './deadline-facts.js';
import { DeadlineReminderRow } from './sweep/deadline-reminder.row.js';
import { DeadlineRow } from './deadline.row.js';
import { endings } from './endings.js';
import { inOrderOfTime } from './in-order-of-time.js';
import { receipts } from './receipt/receipts.js';

/** Terms on the page of an application: the open ones ahead, all of them with "why this date". */
@Injectable()
export class DeadlineView implements OnModuleInit {
  constructor(
    private readonly viewParts: ViewParts,
    private readonly clock: Clock,
    private readonly people: PeopleRepository,
  ) {}

  onModuleInit(): void {
    this.viewParts.addOnceSent(async ({ tx, opened: { application, scheme, viewer } }) => {
      const rows = await tx.find(DeadlineRow, {
        where: { applicationId: application.id },
        order: { createdAt: 'ASC', dueOn: 'ASC' },
      });
      const visible = rows.filter(({ kind }) =>
        isDeadlineShown(deadlineDefinitionOf(scheme, kind), viewer),
      );
      const remindedAt = await lastReminders(tx, visible);
      const receiptOf =
        viewer === 'staff' ? await receipts(tx, this.people, scheme, visible) : () => NOT_SAID;
      const endingOf = await endings(tx, scheme, visible);
      const today = this.clock.today().toString();
      const deadlines = inOrderOfTime(
        visible.map((row) => ({
          ...toView(row, today, scheme),
          ending: endingOf(row),
          ...receiptOf(row),
          remindedAt: remindedAt.get(row.id)?.toISOString() ?? null,
        })),
      );
      return {
        deadlines: [...deadlines],
        ahead: aheadOf(deadlines),
        standingDuties: dutiesHold(scheme, application.state)
          ? [...dutiesWithoutDay(scheme.duties)]
          : [],
      };
    });
  }
}

/** Who recorded what is the office's own business. */
const NOT_SAID: Pick<Deadline, 'receipt' | 'receipts'> = { receipt: null, receipts: [] };

function toView(row: DeadlineRow, today: string, scheme: SchemeVersion) {
  const standing = standingToday(row, today);
  return {
    id: row.id,
    kind: row.kind,
    label: deadlineDefinitionOf(scheme, row.kind)?.label ?? { nl: row.kind, en: row.kind },
    dueOn: row.dueOn,
    standing: standing === 'none' ? ('ended' as const) : standing,
    derivation: row.derivation,
    isDuty: row.kind.startsWith(DUTY_KINDS),
    metOn: row.metOn,
    begins: dutyOf(scheme, row.kind)?.begins === true,
    starts: startedByReceipt(scheme, row.kind),
    recordedBy: stepThatRecords(scheme, row.kind),
  };
}

/** When somebody was last reminded of each term, by the id of the term. */
async function lastReminders(
  tx: Tx,
  rows: readonly DeadlineRow[],
): Promise<ReadonlyMap<string, Date>> {
  if (rows.length === 0) return new Map();
  const reminders = await tx.find(DeadlineReminderRow, {
    where: { deadlineId: In(rows.map(({ id }) => id)) },
    order: { at: 'ASC' },
  });
  return new Map(reminders.map(({ deadlineId, at }) => [deadlineId, at]));
}

function aheadOf(deadlines: readonly Deadline[]): ApplicationView['ahead'] {
  return deadlines
    .filter((each) => each.standing !== 'ended')
    .map((each) => ({
      label: each.label,
      dueOn: each.dueOn,
      note: each.standing === 'suspended' ? STANDS_STILL : null,
    }));
}

const STANDS_STILL = {
  nl: 'De termijn staat stil tot de aanvulling binnen is.',
  en: 'The term stands still until the supplement has arrived.',
};
