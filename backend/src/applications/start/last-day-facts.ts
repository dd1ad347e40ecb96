import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  askedFields,
  isHeldUndone,
  lastDayOfProject,
  projectPeriodIn,
  recordedLastDay,
  stepsThatShorten,
  wholeOf,
  type Answers,
  type SchemeVersion,
} from '@tranche/domain';
import { stepsTaken } from '../file/taken-steps.js';
import { sentAnswersOf } from '../file/sent-answers.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { FactsByApplication, FactSource } from '../transition/fact-source.js';
import { recordedInputs } from '../transition/recorded-input.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** What guards may know about the last day of a project, and of what was recorded as not done before it. */
@Injectable()
export class LastDayFacts implements FactSource, OnModuleInit {
  readonly answers = ['project-over'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const { tx, ids, each } = applications;
    const answersOf = await sentAnswersOf(tx, ids);
    const recordedOf = await recordedInputs(tx, each);
    const takenOn = await stepsTaken(tx, ids);
    return applications.map(({ application: { id }, scheme }) => {
      const recorded = recordedOf(id);
      const hasEnded = stepsThatShorten(scheme).some((step) => takenOn(id).includes(step));
      return {
        isHeldUndone: isHeldUndone(askedFields(wholeOf(scheme)), recorded),
        lastDayOn: lastDayIn(scheme, answersOf(id), hasEnded ? recorded : {}),
      };
    });
  }
}

function lastDayIn(scheme: SchemeVersion, answers: Answers, recorded: Answers): string | null {
  const period = projectPeriodIn(scheme.form, answers);
  const endedOn = recordedLastDay(scheme, recorded);
  return period && lastDayOfProject({ ...period, ...(endedOn !== undefined && { endedOn }) });
}
