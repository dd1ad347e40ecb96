import { Injectable, type OnModuleInit } from '@nestjs/common';
import { additionProblems, answerConditionProblems, type RefusalReason } from '@tranche/domain';
import { ApplicationSectionRow } from './application-section.row.js';
import { draftAnswers, fillSections } from './section-tasks.js';
import { amountProblems } from './amount-problems.js';
import { askingMore } from './asking-more.js';
import { offerProblems } from './offer-problems.js';
import { receivedOn } from './received-on.js';
import type { ApplicationInContext, FactSource, PartialFacts } from './transition/fact-source.js';
import { TransitionParts } from './transition/transition-parts.js';

/** What the guards may know about the answers of the form. */
@Injectable()
export class SectionFacts implements FactSource, OnModuleInit {
  readonly answers = ['answers-valid'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  async gatherFacts(context: ApplicationInContext): Promise<PartialFacts> {
    const { tx, application, scheme, tranche } = context;
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const answers: RefusalReason[] = fillSections(scheme, application.variant, rows).flatMap(
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
    };
    const conditions = answerConditionProblems(scheme.conditions, situation);
    const amounts = amountProblems(scheme, application, tranche, situation.answers);
    const addition = scheme.variants[application.variant]?.addition;
    const beside = addition ? additionProblems(scheme.form, addition, situation.answers) : [];
    const more = await askingMore(tx, application);
    const offer = await offerProblems(tx, application, scheme);
    return {
      problems: { answers: [...answers, ...amounts, ...beside, ...more, ...conditions, ...offer] },
    };
  }
}
