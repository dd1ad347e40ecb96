import { Injectable } from '@nestjs/common';
import type { CheckView } from '@tranche/contracts';
import { available, sendingTransitions } from '@tranche/domain';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { ApplicationAccess } from './application-access.js';
import { CopySources } from './copy-sources.js';
import { maskedAnswers } from './reading/masked-answers.js';
import { NOTHING_WRITTEN, seenAmounts, seenSections, sentInstead } from './reading/sent-instead.js';
import { fillSections } from './section-tasks.js';
import { GatherFacts } from './transition/gather-facts.js';

/** All answers on one page, with everything that stands in the way of sending them. */
@Injectable()
export class CheckApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly gatherFacts: GatherFacts,
    private readonly copies: CopySources,
    private readonly clock: Clock,
  ) {}

  async check(reference: string, user: SignedIn): Promise<CheckView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, roles } = opened;
      const context = { ...opened, tx, now: this.clock.now() };
      const facts = await this.gatherFacts.gather(context);
      const rows = await seenSections(tx, opened);
      const sent = await sentInstead(tx, opened);
      const problems = sent ? NOTHING_WRITTEN : facts.problems;
      const actor = { id: user.personId, roles };
      const sendable = sendingTransitions(scheme.workflow);
      const sending = available(scheme.workflow, application.state, actor, facts).find((each) =>
        sendable.includes(each.transition),
      );
      return {
        sections: fillSections(scheme, application.variant, rows)
          .filter(({ section }) => section.part === 'questions')
          .map(({ section, answers, problems }) => ({
            definition: section,
            answers: maskedAnswers(section, answers, roles),
            problems: [...problems],
          })),
        title: application.title,
        variant: scheme.variants[application.variant]?.label ?? bare(application.variant),
        ...seenAmounts(application, sent),
        partners: [...(sent?.copy.partners ?? (await this.copies.partners(context)))],
        files: [...(sent?.copy.documents ?? (await this.copies.documents(context)))],
        partnership: [...problems.partnership],
        coFinancing: [...problems.coFinancing],
        documents: [...problems.documents],
        transition: sending?.transition ?? null,
        canSubmit: sending !== undefined && sending.whyNot.length === 0,
        whyNot: [...(sending?.whyNot ?? [])],
        eventNumber: application.eventNumber,
      };
    });
  }
}

function bare(code: string) {
  return { nl: code, en: code };
}
