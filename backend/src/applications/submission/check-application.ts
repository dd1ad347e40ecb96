import { Injectable } from '@nestjs/common';
import type { CheckView } from '@tranche/contracts';
import {
  amountSteps,
  answerConditionWarnings,
  available,
  sectionsFor,
  sendingTransitions,
  toldBesideAmount,
  unitOf,
  type MandatePurpose,
  type SchemeVersion,
} from '@tranche/domain';
import { PeopleOnFile, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ApplicationAccess, type AccessibleApplication } from '../access/application-access.js';
import { purposeOf } from '../access/purpose-of.js';
import { maySign, signsFor, whyNotToSign } from '../access/standings.js';
import { CopySources } from './copy-sources.js';
import { asOffered } from '../shown/as-offered.js';
import { maskedAnswers } from '../shown/masked-answers.js';
import { nameOf } from '../file/name-of.js';
import { guardOfPage } from '../shown/guard-of-page.js';
import { NOTHING_WRITTEN, seenAmounts, seenSections, sentInstead } from '../shown/sent-instead.js';
import { chosenVariant } from '../shown/chosen-variant.js';
import { decisionDay } from '../form/decision-day.js';
import { receivedOn } from '../transition/received-on.js';
import { allAnswers, fillSections, type FilledSection } from '../file/section-tasks.js';
import { LineOwners } from '../form/line-owners.js';
import { StopSources } from '../form/stop-sources.js';
import { replacedBy } from './superseded-answer.js';
import { GatherFacts } from '../transition/gather-facts.js';

/** All answers on one page, with everything that stands in the way of sending them. */
@Injectable()
export class CheckApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly gatherFacts: GatherFacts,
    private readonly copies: CopySources,
    private readonly stopSources: StopSources,
    private readonly people: PeopleOnFile,
    private readonly owners: LineOwners,
    private readonly clock: Clock,
  ) {}

  async check(reference: string, user: SignedIn): Promise<CheckView> {
    return this.unitOfWork.read(async (tx) =>
      this.within(tx, await this.access.open(tx, reference, user), user),
    );
  }

  /** As {@link check}, beside what else is read or done with the application. */
  async within(tx: Tx, opened: AccessibleApplication, user: SignedIn): Promise<CheckView> {
    const { application, scheme, tranche, roles } = opened;
    const context = { ...opened, tx, now: this.clock.now() };
    const standing = { state: application.state, procedures: {} };
    const facts = await this.gatherFacts.gather(context, guardOfPage(scheme, standing));
    const sent = await sentInstead(tx, opened);
    const rows = await seenSections(tx, application, sent);
    const problems = sent ? NOTHING_WRITTEN : facts.problems;
    const actor = { id: user.personId, roles };
    const sendable = sendingTransitions(scheme.workflow);
    const sending = available(scheme.workflow, application.state, actor, facts).find((each) =>
      sendable.includes(each.transition),
    );
    const sections = sectionsFor(scheme.form, application.variant);
    const owners = await this.owners.on(tx, application.id, sections, sent);
    const filled = fillSections(scheme, application.variant, rows, owners);
    const answers = allAnswers(filled);
    const on = receivedOn(context);
    // What is wrong with what nobody but the applicant sees is nobody's business either.
    const judged = sent
      ? filled
      : await this.stopSources.judged(filled, { ...context, answers, on });
    const { variant } = application;
    const { parameters } = tranche;
    const copy = sent?.copy ?? (await this.copies.of(context));
    const situation = {
      variant,
      answers,
      parameters,
      receivedOn: on.toString(),
      ...decisionDay(scheme, context.tranche),
    };
    const purpose = sending && purposeOf(opened, sending.transition);
    const isSigning = purpose !== undefined && maySign(opened, purpose);
    const whyNot = sending
      ? [...(purpose ? whyNotToSign(opened, purpose) : []), ...sending.whyNot]
      : [];
    return {
      sections: judged
        .filter(({ section }) => section.part === 'questions')
        .map(({ section, answers: given, problems }) => ({
          definition: asOffered(section, answers),
          answers: maskedAnswers(section, given, roles),
          problems: [...problems],
        })),
      name: nameOf(scheme, application.title),
      variant: chosenVariant(scheme, variant),
      told: [...toldBesideAmount(scheme, variant, parameters)],
      unit: unitOf(scheme),
      ...seenAmounts(application, sent),
      calculation: [...amountSteps(scheme, variant, answers, parameters)],
      // Only while something can still be done about it.
      warnings: sending ? [...answerConditionWarnings(scheme.conditions, situation)] : [],
      partners: [...copy.partners],
      files: [...copy.documents],
      replaces: sending ? willReplace(scheme, sending.transition, judged) : [],
      partnership: [...problems.partnership],
      coFinancing: [...problems.coFinancing],
      documents: [...problems.documents],
      transition: sending?.transition ?? null,
      canSubmit: sending !== undefined && whyNot.length === 0,
      signatories: sending && !isSigning ? await this.signatories(tx, opened, purpose) : null,
      whyNot,
      eventNumber: application.eventNumber,
    };
  }

  /** Who sends it in is of the organisation that applies. */
  private async signatories(
    tx: Tx,
    { application }: AccessibleApplication,
    purpose: MandatePurpose = 'submit',
  ): Promise<string[]> {
    const { id: applicationId, leadOrganisationId: organisationId } = application;
    if (organisationId === null) return [];
    const people = await this.people.actingFor(tx, { applicationId, organisationId });
    return people
      .filter((each) => signsFor(each, purpose, this.clock.today()))
      .map(({ name }) => name);
  }
}

/** Known before it is sent, and only of what can be replaced: of the rest its question says why not. */
function willReplace(
  scheme: SchemeVersion,
  transition: string,
  filled: readonly FilledSection[],
): string[] {
  const problems = filled.flatMap((each) => each.problems);
  return replacedBy(scheme, transition, allAnswers(filled))
    .filter(({ field }) => problems.every((problem) => problem.field !== field))
    .map(({ reference }) => reference);
}
