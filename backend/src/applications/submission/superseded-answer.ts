import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isUndecided,
  type Answers,
  type RefusalReason,
  type SchemeVersion,
  type Text,
  type TransitionDefinition,
} from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { ApplicationRow } from '../file/application.row.js';
import { draftAnswers } from '../file/section-tasks.js';
import {
  StopSources,
  type AnswerStop,
  type PagesInContext,
  type StopSource,
} from '../form/stop-sources.js';
import type { ApplicationsInContext } from '../transition/applications-in-context.js';
import type { FactsByApplication, FactSource } from '../transition/fact-source.js';
import { TransitionParts } from '../transition/transition-parts.js';

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

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const replace = applications.where(
      ({ scheme, application }) => replacing(scheme, application).length > 0,
    );
    if (replace.each.length === 0) return new Map();
    const rowsOf = await replace.sections();
    const pages = replace.each.map(({ scheme, application }) => ({
      application,
      scheme,
      sections: scheme.form.sections,
      answers: draftAnswers(scheme, application, rowsOf(application.id)),
    }));
    const earlier = await earlierNamedIn(applications.tx, pages);
    return new Map(
      pages.map((each) => {
        const answers = stopsIn(each, earlier).map(({ reason }) => reason);
        return [each.application.id, { problems: { answers } }];
      }),
    );
  }

  async stopsOn({
    tx,
    ...pages
  }: Omit<PagesInContext, 'tranche' | 'on'>): Promise<readonly AnswerStop[]> {
    return stopsIn(pages, await earlierNamedIn(tx, [pages]));
  }
}

type Pages = Omit<PagesInContext, 'tx' | 'tranche' | 'on'>;

/** The questions on these pages that name an application, with the reference that was given. */
function namedIn({ application, scheme, sections, answers }: Pages) {
  return replacing(scheme, application).flatMap(({ field, transition }) => {
    const section = sections.find(({ fields }) => fields.some(({ name }) => name === field));
    const reference = section && referenceIn(answers, field);
    return section && reference ? [{ section: section.name, field, transition, reference }] : [];
  });
}

/** By its reference, what stands under each that is named. */
async function earlierNamedIn(
  tx: Tx,
  pages: readonly Pages[],
): Promise<ReadonlyMap<string, Readonly<ApplicationRow>>> {
  const references = pages.flatMap((each) => namedIn(each).map(({ reference }) => reference));
  if (references.length === 0) return new Map();
  const rows = await tx.findBy(ApplicationRow, { reference: In(references) });
  return new Map(rows.map((row) => [row.reference, row]));
}

function stopsIn(
  pages: Pages,
  earlier: ReadonlyMap<string, ApplicationRow>,
): readonly AnswerStop[] {
  const { application, scheme } = pages;
  return namedIn(pages).flatMap(({ section, field, transition, reference }) => {
    const named = { application, earlier: earlier.get(reference) ?? null, scheme, transition };
    const text = whyNotReplaced(named);
    if (text === null) return [];
    const reason: RefusalReason = { code: `${section}/${field}`, text };
    return [{ section, field, reason, isUnoffered: false }];
  });
}

interface Named {
  readonly application: Readonly<ApplicationRow>;
  /** What stands under the reference, if anything. */
  readonly earlier: Readonly<ApplicationRow> | null;
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

/** What a step replaces, and the question that named it. */
export interface Replaced {
  readonly field: string;
  readonly reference: string;
}

/** The earlier applications that are named to be replaced by a step, in the answers it is taken on. */
export function replacedBy(
  { workflow }: SchemeVersion,
  transition: string,
  answers: Answers,
): readonly Replaced[] {
  return supersedingIn(workflow.transitions[transition]).flatMap(({ field }) => {
    const reference = referenceIn(answers, field);
    return reference === null ? [] : [{ field, reference }];
  });
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
    .flatMap(supersedingIn);
}

function supersedingIn(step: TransitionDefinition | undefined) {
  return (step?.effects ?? []).flatMap((each) => (each.kind === 'supersede' ? [each] : []));
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
