import { Injectable } from '@nestjs/common';
import { DrainOutbox } from '../drain-outbox.js';
import type { Act, FileStep, HistoricTranche } from '../demo-tranche.js';
import { HistoryClock } from '../history-clock.js';
import { claimsOf } from '../made-up/claims.js';
import { ActOnApplication } from './act-on-application.js';
import { DecideHistory } from './decide-history.js';
import { OpenTrancheOf } from './open-tranche-of.js';
import { sideBySide, WIDTH } from './side-by-side.js';
import { Stage } from './stage.js';
import { StartAll } from './start-all.js';
import { TakeStep } from './take-step.js';
import { WriteApplication } from './write-application.js';

/** Plays a tranche from announcement to letters by the same use cases that people use. */
@Injectable()
export class PlayTranche {
  constructor(
    private readonly clock: HistoryClock,
    private readonly stage: Stage,
    private readonly opening: OpenTrancheOf,
    private readonly startingAll: StartAll,
    private readonly writing: WriteApplication,
    private readonly acting: ActOnApplication,
    private readonly deciding: DecideHistory,
    private readonly taking: TakeStep,
    private readonly outbox: DrainOutbox,
  ) {}

  /** Whatever has been played already is left as it is. */
  async play(set: HistoricTranche): Promise<void> {
    const { announcedAt, completeAt, assignedAt, scoredAt, decidedAt } = set.moments;
    await this.clock.at(announcedAt, () => this.opening.open(set));
    await this.startingAll.start(set);
    await this.submitAll(set);
    await this.actOnAll(set, 'declare-complete', completeAt);
    await this.actOnAll(set, 'assign', assignedAt);
    await this.actOnAll(set, 'score', scoredAt);
    await this.deciding.decide(set);
    await this.clock.at(decidedAt, () => this.outbox.drain(set));
    await this.goOn(set);
  }

  private async goOn(set: HistoricTranche): Promise<void> {
    for (const steps of stepsByMoment(set)) {
      const played = await this.stage.played(set);
      const [{ step: first }] = steps;
      await this.clock.at(first.at, async () => {
        await sideBySide(steps, WIDTH, async ({ step, title }) => {
          const of = played.find(({ application }) => application.title === title);
          if (!of) return;
          const { lead, region } = of.application;
          await this.taking.takeOn(of.row, claimsOf(lead, region), step);
        });
        await this.outbox.drain(set);
      });
    }
  }

  private async submitAll(set: HistoricTranche): Promise<void> {
    await sideBySide(await this.stage.inState(set, 'draft'), WIDTH, async (played) => {
      await this.writing.fill(played);
      await this.writing.submit(played);
    });
  }

  private async actOnAll(set: HistoricTranche, act: Act, moment: string): Promise<void> {
    const played = await this.stage.played(set);
    await this.clock.at(moment, async () => {
      await sideBySide(played, WIDTH, (each) => this.acting.perform(each, act));
      await this.outbox.drain(set);
    });
  }
}

interface TitledStep {
  readonly title: string;
  readonly step: FileStep;
}

/** What came after the decision, as it happened; what happened at one moment together. */
function stepsByMoment({
  applications,
  afterwards = [],
}: HistoricTranche): readonly (readonly [TitledStep, ...TitledStep[]])[] {
  const steps = applications.flatMap(({ title }, index) =>
    (afterwards[index] ?? []).map((step) => ({ title, step })),
  );
  const moments = Map.groupBy(steps, ({ step }) => step.at);
  return [...moments]
    .toSorted(([one], [other]) =>
      Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)),
    )
    .flatMap(([, [first, ...more]]) => (first ? [[first, ...more] as const] : []));
}
