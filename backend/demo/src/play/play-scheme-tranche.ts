import { Injectable } from '@nestjs/common';
import { SweepDeadlines } from '@tranche/backend/deadlines';
import type { DecidedTranche, SchemeTranche, DemoFile, FileStep } from '../demo-tranche.js';
import { DrainOutbox } from '../drain-outbox.js';
import { HistoryClock } from '../history-clock.js';
import { DecideHistory } from './decide-history.js';
import { OpenTrancheOf } from './open-tranche-of.js';
import { TakeStep } from './take-step.js';
import { WriteFile } from './write-file.js';

/** Plays a tranche of any scheme by the same use cases that people use. */
@Injectable()
export class PlaySchemeTranche {
  constructor(
    private readonly clock: HistoryClock,
    private readonly opening: OpenTrancheOf,
    private readonly writing: WriteFile,
    private readonly taking: TakeStep,
    private readonly deciding: DecideHistory,
    private readonly sweeping: SweepDeadlines,
    private readonly outbox: DrainOutbox,
  ) {}

  /** Every application stops where its steps end. Reminders that are due by now are sent. */
  async playOpen(set: SchemeTranche): Promise<void> {
    await this.play(set);
    await this.sweeping.sweep();
    await this.outbox.drain(set);
  }

  /** From announcement to letters, and what came after the decision. */
  async playDecided({ afterwards, rankedAt, decidedAt, ...set }: DecidedTranche): Promise<void> {
    await this.play(set);
    await this.clock.at(rankedAt, () => this.deciding.divide(set.tranche.code));
    await this.clock.at(decidedAt, async () => {
      await this.deciding.decideProposal(set.tranche.code);
      await this.outbox.drain(set);
    });
    const applications = set.applications.map((file, index) => ({
      ...file,
      steps: afterwards[index] ?? [],
    }));
    await this.play({ ...set, applications });
  }

  private async play(set: SchemeTranche): Promise<void> {
    await this.clock.at(set.announcedAt, () => this.opening.open(set));
    for (const { at, file, step } of inOrder(set)) {
      await this.clock.at(at, async () => {
        if (step) await this.taking.take(set, file, step);
        else await this.writing.write(set, file);
        await this.outbox.drain(set);
      });
    }
  }
}

interface Happening {
  readonly at: string;
  readonly file: DemoFile;
  /** Left out where the file is written. */
  readonly step?: FileStep;
}

/** Everything that happened with the files, as it happened. */
function inOrder({ applications }: SchemeTranche): readonly Happening[] {
  return applications
    .flatMap((file): readonly Happening[] => [
      { at: file.startedAt, file },
      ...file.steps.map((step) => ({ at: step.at, file, step })),
    ])
    .toSorted((one, other) =>
      Temporal.Instant.compare(Temporal.Instant.from(one.at), Temporal.Instant.from(other.at)),
    );
}
