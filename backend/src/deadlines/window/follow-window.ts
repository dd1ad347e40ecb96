import { Injectable, type OnModuleInit } from '@nestjs/common';
import { wholeOf, type SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { In, IsNull } from 'typeorm';
import { lockEveryApplicationIn } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { TrancheAmended, type Tranche } from '../../tranches/index.js';
import { forgetReminders } from '../sweep/forget-reminders.js';
import { DeadlineRow } from '../deadline.row.js';
import { TellWindowMoved, type MovedTerm } from './tell-window-moved.js';
import { closingDayOf, isFromClosing, standingOf } from '../term-of-deadline.js';

/** Counts the open terms that run from the closing of a window again when the closing moves, and says so. */
@Injectable()
export class FollowWindow implements OnModuleInit {
  constructor(
    private readonly amended: TrancheAmended,
    private readonly telling: TellWindowMoved,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.amended.onWindowMoved((tx, tranche) => this.follow(tx, tranche));
  }

  private async follow(tx: Tx, tranche: Tranche): Promise<void> {
    const scheme = findScheme(tranche.scheme, tranche.version);
    const kinds = kindsFromClosing(scheme);
    const startedOn = closingDayOf(tranche).toString();
    // Drafts too, as one may be on its way in: what is sent at the same moment starts its term before
    // this, and is counted again, or after it, from the new closing.
    const applications = await lockEveryApplicationIn(tx, tranche.code);
    if (applications.length === 0) return;
    const moved: MovedTerm[] = [];
    const rows = await tx.findBy(DeadlineRow, {
      applicationId: In([...applications]),
      kind: In([...kinds]),
      endedAt: IsNull(),
    });
    for (const alike of Object.values(Object.groupBy(rows, basisOf))) {
      const [first] = alike ?? [];
      if (!alike || !first) continue;
      const { kind, suspensions, extensions } = first;
      const standing = standingOf(scheme, { kind, startedOn, suspensions, extensions });
      const ids = alike.map(({ id }) => id);
      await tx.update(DeadlineRow, { id: In(ids) }, { startedOn, ...standing });
      const { dueOn } = standing;
      const atOnce = ids.map((id) => ({ id, dueOn }));
      await forgetReminders(tx, atOnce, this.clock.today());
      moved.push(...alike.map(({ applicationId }) => ({ applicationId, kind, dueOn })));
    }
    await this.telling.tell(tx, tranche, scheme, moved);
  }
}

function kindsFromClosing(scheme: SchemeVersion): readonly string[] {
  return Object.keys(wholeOf(scheme).deadlines).filter((kind) => isFromClosing(scheme, kind));
}

/** Terms with this in common end on the same day: a rush of applications takes a few statements. */
function basisOf({ kind, suspensions, extensions }: DeadlineRow): string {
  return JSON.stringify([kind, suspensions, extensions]);
}
