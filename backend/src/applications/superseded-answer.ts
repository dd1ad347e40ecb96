import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isUndecided,
  type Answers,
  type RefusalReason,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { draftAnswers } from './section-tasks.js';
import {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from './stop-sources.js';
import type { ApplicationInContext, FactSource, PartialFacts } from './transition/fact-source.js';
import { TransitionParts } from './transition/transition-parts.js';

/** An earlier application that is named to be replaced, judged at its question and not after sending. */
@Injectable()
export class SupersededAnswer implements FactSource, StopSource, OnModuleInit {
  readonly answers = ['answers-valid'] as const;

  constructor(
    private readonly parts: TransitionParts,
    private readonly stops: StopSources,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.stops.add(this);
  }

  async gatherFacts({ tx, application, scheme }: ApplicationInContext): Promise<PartialFacts> {
    if (replacing(scheme, application).length === 0) return {};
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const { sections } = scheme.form;
    const answers = draftAnswers(scheme, application, rows);
    const stops = await this.stopsOn({ tx, application, scheme, sections, answers });
    return { problems: { answers: stops.map(({ reason }) => reason) } };
  }

  async stopsOn({
    tx,
    application,
    scheme,
    sections,
    answers,
  }: Omit<PagesInContext, 'tranche' | 'on'>): Promise<readonly AnswerStop[]> {
    const stops: AnswerStop[] = [];
    for (const { field, transition } of replacing(scheme, application)) {
      const section = sections.find(({ fields }) => fields.some(({ name }) => name === field));
      const reference = section && referenceIn(answers, field);
      if (!section || !reference) continue;
      const earlier = await tx.findOneBy(ApplicationRow, { reference });
      const text = whyNotReplaced({ application, earlier, scheme, transition });
      if (text === null) continue;
      const reason: RefusalReason = { code: `${section.name}/${field}`, text };
      stops.push({ section: section.name, field, reason, isUnoffered: false });
    }
    return stops;
  }
}

interface Named {
  readonly application: ApplicationRow;
  /** What stands under the reference, if anything. */
  readonly earlier: ApplicationRow | null;
  readonly scheme: SchemeVersion;
  /** By which the earlier one ends. */
  readonly transition: string;
}

/** Why the application that is named cannot be replaced by this one; null when it can. */
export function whyNotReplaced({ application, earlier, scheme, transition }: Named): Text | null {
  if (earlier?.id === application.id) return ITSELF;
  const isOwn =
    earlier?.leadOrganisationId === application.leadOrganisationId &&
    earlier.applicantPersonId === application.applicantPersonId;
  // Of somebody else is not told apart from unknown: that it exists is nobody else's business.
  if (!earlier || !isOwn) return NONE_OF_YOURS;
  if (earlier.tranche !== application.tranche) return OTHER_WINDOW;
  if (!isUndecided(scheme.workflow, earlier.state)) return DECIDED;
  const isSent = scheme.workflow.transitions[transition]?.from.includes(earlier.state);
  return isSent ? null : NOT_SENT;
}

/** The reference that is given to a question, as it is looked up; null when there is none. */
export function referenceIn(answers: Answers, field: string): string | null {
  const answer = answers[field];
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null;
}

/** The questions that name what is replaced by what can be done now; once sent it has been replaced. */
function replacing({ workflow }: SchemeVersion, { state }: ApplicationRow) {
  return Object.values(workflow.transitions)
    .filter(({ from }) => from.includes(state))
    .flatMap(({ effects }) => effects.flatMap((each) => (each.kind === 'supersede' ? [each] : [])));
}

const ITSELF: Text = {
  nl: 'Dit is het kenmerk van deze aanvraag zelf. Vul het kenmerk in van de eerdere aanvraag die u wilt vervangen, of laat dit leeg.',
  en: 'This is the reference of this application itself. Enter the reference of the earlier application you want to replace, or leave this empty.',
};
const NONE_OF_YOURS: Text = {
  nl: 'U heeft geen aanvraag met dit kenmerk. Controleer het kenmerk, of laat dit leeg als u niets vervangt.',
  en: 'You have no application with this reference. Check the reference, or leave this empty if you replace nothing.',
};
const OTHER_WINDOW: Text = {
  nl: 'De aanvraag met dit kenmerk hoort bij een andere periode. U kunt alleen een aanvraag uit dezelfde periode vervangen.',
  en: 'The application with this reference belongs to another window. You can only replace an application in the same window.',
};
const DECIDED: Text = {
  nl: 'De aanvraag met dit kenmerk is al afgehandeld: er is over beslist, of zij is ingetrokken of vervangen. U kunt haar niet meer vervangen.',
  en: 'The application with this reference is closed already: it has been decided, withdrawn or replaced. You can no longer replace it.',
};
const NOT_SENT: Text = {
  nl: 'De aanvraag met dit kenmerk is nog niet ingediend. U hoeft haar niet te vervangen: laat dit leeg.',
  en: 'The application with this reference has not been sent yet. You need not replace it: leave this empty.',
};
