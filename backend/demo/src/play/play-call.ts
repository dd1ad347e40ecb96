import { Injectable } from '@nestjs/common';
import { SweepDeadlines } from '@tranche/backend/deadlines';
import type { DecidedCall, DemoCall, DemoFile, FileStep } from '../demo-tranche.js';
import { DrainOutbox } from '../drain-outbox.js';
import { HistoryClock } from '../history-clock.js';
import { DecideHistory } from './decide-history.js';
import { OpenTrancheOf } from './open-tranche-of.js';
import { TakeStep } from './take-step.js';
import { WriteFile } from './write-file.js';

/** Plays a call of any scheme by the same use cases that people use. */
@Injectable()
export class PlayCall {
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
  async playOpen(call: DemoCall): Promise<void> {
    await this.play(call);
    await this.sweeping.sweep();
    await this.outbox.drain(call);
  }

  /** From announcement to letters, and what came after the decision. */
  async playDecided({ afterwards, rankedAt, decidedAt, ...call }: DecidedCall): Promise<void> {
    await this.play(call);
    await this.clock.at(rankedAt, () => this.deciding.divide(call.tranche.code));
    await this.clock.at(decidedAt, async () => {
      await this.deciding.decideProposal(call.tranche.code);
      await this.outbox.drain(call);
    });
    const applications = call.applications.map((file, index) => ({
      ...file,
      steps: afterwards[index] ?? [],
    }));
    await this.play({ ...call, applications });
  }

  private async play(call: DemoCall): Promise<void> {
    await this.clock.at(call.announcedAt, () => this.opening.open(call));
    for (const { at, file, step } of inOrder(call)) {
      await this.clock.at(at, async () => {
        if (step) await this.taking.take(call, file, step);
        else await this.writing.write(call, file);
        await this.outbox.drain(call);
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
function inOrder({ applications }: DemoCall): readonly Happening[] {
  return applications
    .flatMap((file): readonly Happening[] => [
      { at: file.startedAt, file },
      ...file.steps.map((step) => ({ at: step.at, file, step })),
    ])
    .toSorted((one, other) =>
      Temporal.Instant.compare(Temporal.Instant.from(one.at), Temporal.Instant.from(other.at)),
    );
}
