import { Injectable } from '@nestjs/common';
import { DrainOutbox } from '../drain-outbox.js';
import type { RunningApplication, RunningTranche } from '../demo-tranche.js';
import { HistoryClock } from '../history-clock.js';
import { ActOnApplication } from './act-on-application.js';
import { OpenTrancheOf } from './open-tranche-of.js';
import { sideBySide, WIDTH } from './side-by-side.js';
import { Stage, type Played } from './stage.js';
import { StartAll } from './start-all.js';
import { WriteApplication } from './write-application.js';

/** Plays a tranche whose window is open up to today: every application stops where its set says. */
@Injectable()
export class PlayRunningTranche {
  constructor(
    private readonly clock: HistoryClock,
    private readonly stage: Stage,
    private readonly opening: OpenTrancheOf,
    private readonly startingAll: StartAll,
    private readonly writing: WriteApplication,
    private readonly acting: ActOnApplication,
    private readonly outbox: DrainOutbox,
  ) {}

  async play(set: RunningTranche): Promise<void> {
    await this.clock.at(set.announcedAt, () => this.opening.open(set));
    await this.startingAll.start(set);
    const drafts = await this.stage.inState(set, 'draft');
    await sideBySide(drafts, WIDTH, (played) =>
      this.writing.fill(played, played.application.draft),
    );
    for (const played of drafts) await this.submit(set, played);
    for (const step of stepsInOrder(set)) {
      await this.clock.at(step.at, () => this.take(set, step));
    }
  }

  private async submit(set: RunningTranche, played: Played<RunningApplication>): Promise<void> {
    const { draft, submittedAt } = played.application;
    if (draft) return;
    await this.writing.submit(played);
    await this.clock.at(submittedAt, () => this.outbox.drain(set));
  }

  private async take(set: RunningTranche, { act, title }: StepOf): Promise<void> {
    const all = await this.stage.played(set);
    const played = all.find((each) => each.application.title === title);
    if (played) await this.acting.perform(played, act);
    await this.outbox.drain(set);
  }
}

type StepOf = RunningApplication['steps'][number] & { readonly title: string };

/** Everything the office did, as it happened day by day. */
function stepsInOrder({ applications }: RunningTranche): readonly StepOf[] {
  return applications
    .flatMap(({ title, steps }) => steps.map((step) => ({ ...step, title })))
    .toSorted((one, other) =>
      Temporal.Instant.compare(Temporal.Instant.from(one.at), Temporal.Instant.from(other.at)),
    );
}
