import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApplicationView, Deadline } from '@tranche/contracts';
import { deadlineDefinitionOf, DUTY_KINDS } from '@tranche/domain';
import { isDeadlineShown, ViewParts } from '../applications/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { standingToday } from './deadline-facts.js';
import { DeadlineReminderRow } from './deadline-reminder.row.js';
import { DeadlineRow } from './deadline.row.js';
import { inOrderOfTime } from './in-order-of-time.js';

/** Terms on the page of an application: the open ones ahead, all of them with "why this date". */
@Injectable()
export class DeadlineView implements OnModuleInit {
  constructor(
    private readonly viewParts: ViewParts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.viewParts.add(async ({ tx, opened: { application, scheme, viewer } }) => {
      const rows = await tx.find(DeadlineRow, {
        where: { applicationId: application.id },
        order: { createdAt: 'ASC', dueOn: 'ASC' },
      });
      const definitionOf = (kind: string) => deadlineDefinitionOf(scheme, kind);
      const visible = rows.filter(({ kind }) => isDeadlineShown(definitionOf(kind), viewer));
      const deadlines = await Promise.all(
        visible.map((row) => this.toView(tx, row, definitionOf(row.kind)?.label)),
      );
      const ordered = [...inOrderOfTime(deadlines)];
      return { deadlines: ordered, ahead: aheadOf(ordered) };
    });
  }

  private async toView(tx: Tx, row: DeadlineRow, label?: Deadline['label']): Promise<Deadline> {
    const standing = standingToday(row, this.clock.today().toString());
    const reminder = await tx.findOne(DeadlineReminderRow, {
      where: { deadlineId: row.id },
      order: { at: 'DESC' },
    });
    return {
      id: row.id,
      kind: row.kind,
      label: label ?? { nl: row.kind, en: row.kind },
      dueOn: row.dueOn,
      standing: standing === 'none' ? 'ended' : standing,
      derivation: row.derivation,
      remindedAt: reminder?.at.toISOString() ?? null,
      isDuty: row.kind.startsWith(DUTY_KINDS),
      metOn: row.metOn,
    };
  }
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
