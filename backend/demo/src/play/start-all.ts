import { Injectable } from '@nestjs/common';
import type { DemoTranche } from '../demo-tranche.js';
import { Stage } from './stage.js';
import { WriteApplication } from './write-application.js';

/** Starts the applications of a set one after the other: references run in the order of arrival. */
@Injectable()
export class StartAll {
  constructor(
    private readonly stage: Stage,
    private readonly writing: WriteApplication,
  ) {}

  async start(set: DemoTranche): Promise<void> {
    const played = await this.stage.played(set);
    const started = new Set(played.map((each) => each.application.title));
    for (const application of set.applications) {
      if (!started.has(application.title)) await this.writing.start(set, application);
    }
  }
}
