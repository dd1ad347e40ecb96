import { Injectable, type OnModuleInit } from '@nestjs/common';
import { additionProblems, answerConditionProblems, type RefusalReason } from '@tranche/domain';
import type { ApplicationSectionRow } from '../file/application-section.row.js';
import { draftAnswers, fillSections } from '../file/section-tasks.js';
import { amountProblems } from './amount-problems.js';
import { askingMore } from './asking-more.js';
import { decisionDay } from './decision-day.js';
import { LineOwners, type LineOwner } from './line-owners.js';
import { offerProblems } from './offer-problems.js';
import { receivedOn } from '../transition/received-on.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { ApplicationInContext } from '../transition/application-in-context.js';
import type { FactsByApplication, FactSource } from '../transition/fact-source.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** What the guards may know about the answers of the form. */
@Injectable()
export class SectionFacts implements FactSource, OnModuleInit {
  readonly answers = ['answers-valid'] as const;

  constructor(
    private readonly parts: TransitionParts,
    private readonly owners: LineOwners,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const rowsOf = await applications.sections();
    const ownersOf = await this.owners.inAll(applications);
    const more = await askingMore(
      applications.tx,
      applications.each.map(({ application }) => application),
    );
    const offers = await offerProblems(applications);
    return applications.map((context) => {
      const { id } = context.application;
      const { answers, amounts, beside, conditions } = problemsIn(
        context,
        rowsOf(id),
        ownersOf(id),
      );
      const asked = more(context.application);
      const offer = offers.get(id) ?? [];
      return {
        problems: {
          answers: [...answers, ...amounts, ...beside, ...asked, ...conditions, ...offer],
        },
      };
    });
  }
}

/** What is wrong with the pages of a form by themselves. */
function problemsIn(
  context: ApplicationInContext,
  rows: readonly ApplicationSectionRow[],
  owners: readonly LineOwner[],
) {
  const { application, scheme, tranche } = context;
  const answers: RefusalReason[] = fillSections(scheme, application.variant, rows, owners).flatMap(
    ({ section, problems }) =>
      problems.map((problem) => ({
        code: `${section.name}${problem.pointer}`,
        text: problem.text,
        ...(problem.article && { article: problem.article }),
      })),
  );
  const situation = {
    variant: application.variant,
    answers: draftAnswers(scheme, application, rows),
    parameters: tranche.parameters,
    receivedOn: receivedOn(context).toString(),
    ...decisionDay(scheme, tranche),
  };
  const addition = scheme.variants[application.variant]?.addition;
  return {
    answers,
    beside: addition ? additionProblems(scheme.form, addition, situation.answers) : [],
    amounts: amountProblems(scheme, application, tranche, situation.answers),
    conditions: answerConditionProblems(scheme.conditions, situation),
  };
}
