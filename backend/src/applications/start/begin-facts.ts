import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysIn, firstDayIn } from '@tranche/domain';
import { sentAnswersOf } from '../file/sent-answers.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { FactsByApplication, FactSource } from '../transition/fact-source.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** What the guards may know about the first and the last day of what was applied for, as it was sent in. */
@Injectable()
export class BeginFacts implements FactSource, OnModuleInit {
  readonly answers = ['begun', 'day-over'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const answersOf = await sentAnswersOf(applications.tx, applications.ids);
    return applications.map(({ application, scheme: { form } }) => {
      const answers = answersOf(application.id);
      return { beginsOn: firstDayIn(form, answers), answeredDays: daysIn(form, answers) };
    });
  }
}
