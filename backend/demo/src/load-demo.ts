import { Injectable } from '@nestjs/common';
import { Clock } from '@tranche/backend/platform/clock';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { tranchesOf } from '@tranche/backend/tranches';
import { DemoLoads } from './demo-loads.js';
import type { SchemeTranche, DemoTranche } from './demo-tranche.js';
import { KeepWindowOpen } from './keep-window-open.js';
import { ImportReferenceLists } from './play/import-reference-lists.js';
import { PlayOnce, type Tell } from './play-once.js';
import { MeetDuties } from './play/meet-duties.js';
import { PlaySchemeTranche } from './play/play-scheme-tranche.js';
import { PlayRunningTranche } from './play/play-running-tranche.js';
import { PlayTranche } from './play/play-tranche.js';
import { decidedTranches, openTranches } from './sets/open-tranches.js';
import { closedExamPilot } from './sets/schemes/exam-pilot.js';
import { stalledSectorPlan } from './sets/schemes/sector-plan.js';
import { firstStartOf } from './sets/open-window.js';
import { halfway } from './sets/rif-halfway.js';
import { firstTranches } from './sets/rif-2014-2016.js';
import { rif2021 } from './sets/rif-2021-1.js';
import { rif2024, RUNNING_TRANCHE } from './sets/rif-2024.js';

const REFERENCE_LISTS = 'reference-lists';

/** Loads every demonstration set once; what was broken off goes on where it stopped. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly loads: DemoLoads,
    private readonly history: PlayTranche,
    private readonly running: PlayRunningTranche,
    private readonly playing: PlaySchemeTranche,
    private readonly duties: MeetDuties,
    private readonly keeping: KeepWindowOpen,
    private readonly lists: ImportReferenceLists,
  ) {}

  /** @returns the sets that could not be played; the others are there */
  async load(tell: Tell): Promise<readonly string[]> {
    await this.loads.prepare();
    const once = new PlayOnce(this.loads, this.clock, tell);
    await this.importLists(tell);
    // The open windows first: the portal may be in use while the history still plays.
    const firstStart = await this.firstStart();
    const open = rif2024(firstStart);
    await once.play(open, () => this.running.play(open));
    const sets = openTranches(firstStart);
    for (const set of sets) await once.play(set, () => this.playing.playOpen(set));
    // Of this one the window stays closed: a draw waits for the office.
    const closed = closedExamPilot(firstStart);
    await once.play(closed, () => this.playing.playOpen(closed));
    for (const set of decidedTranches()) {
      await once.play(set, async () => {
        await this.playing.playDecided(set);
        await this.duties.meet(set.tranche.code);
      });
    }
    // Nothing began there: no duty was met.
    const stalled = stalledSectorPlan(firstStart);
    await once.play(stalled, () => this.playing.playDecided(stalled));
    for (const set of [rif2021(), ...halfway(firstStart), ...firstTranches()]) {
      await once.play(set, async () => {
        await this.history.play(set);
        await this.duties.meet(set.tranche.code);
      });
    }
    await this.keepOpen([open, ...sets], tell);
    return once.failed;
  }

  private async importLists(tell: Tell): Promise<void> {
    if (await this.loads.has(REFERENCE_LISTS)) return;
    const versions = await this.lists.import();
    await this.loads.add(REFERENCE_LISTS, this.clock.now());
    tell(`${REFERENCE_LISTS}: ${versions} versions imported`);
  }

  private async keepOpen(
    sets: readonly (DemoTranche | SchemeTranche)[],
    tell: Tell,
  ): Promise<void> {
    for (const { tranche } of sets) {
      const closesAt = await this.keeping.keep(tranche.code);
      if (closesAt) tell(`The window ${tranche.code} had closed; it now closes at ${closesAt}`);
    }
  }

  /** Today, unless a load was broken off on an earlier day. */
  private async firstStart(): Promise<Temporal.PlainDate> {
    const found = await this.unitOfWork.read((tx) => tranchesOf(tx, [RUNNING_TRANCHE]));
    const tranche = found.get(RUNNING_TRANCHE);
    return tranche ? firstStartOf(tranche.opensAt) : this.clock.today();
  }
}
