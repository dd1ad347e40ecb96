import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isShown,
  type Answers,
  type FormDefinition,
  type ReferenceField,
  type RefusalReason,
  type Section,
} from '@tranche/domain';
import {
  draftAnswers,
  receivedOn,
  ApplicationSectionRow,
  StopSources,
  TransitionParts,
  type AnswerStop,
  type ApplicationInContext,
  type FactSource,
  type PagesInContext,
  type PartialFacts,
  type StopSource,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { notMatching, notOffered, notOnList } from './not-on-list.js';
import { ReferenceData } from './reference-data.js';
import type { ReferenceEntryRow } from './reference-entry.row.js';

/** Whether what was chosen from a list stood on it on the day that counts. */
@Injectable()
export class ReferenceAnswers implements FactSource, StopSource, OnModuleInit {
  readonly answers = ['answers-valid'] as const;

  constructor(
    private readonly lists: ReferenceData,
    private readonly parts: TransitionParts,
    private readonly stops: StopSources,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.stops.add(this);
  }

  /** The list that counts is that of the day on which the application was sent in, or would be now. */
  async gatherFacts(context: ApplicationInContext): Promise<PartialFacts> {
    const { tx, application, scheme } = context;
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const answers = await this.problems(
      tx,
      scheme.form,
      draftAnswers(scheme, application, rows),
      receivedOn(context),
    );
    return { problems: { answers } };
  }

  /** At its own question: the list of the day does not have it, or another answer rules it out. */
  stopsOn({ tx, sections, answers, on }: PagesInContext): Promise<readonly AnswerStop[]> {
    return this.wrongIn(tx, sections, answers, on);
  }

  /** A reason for every answer that is not on its list as it holds on a day. */
  async problems(
    tx: Tx,
    form: FormDefinition,
    answers: Answers,
    on: Temporal.PlainDate,
  ): Promise<RefusalReason[]> {
    const wrong = await this.wrongIn(tx, form.sections, answers, on);
    return wrong.map(({ reason }) => reason);
  }

  private async wrongIn(
    tx: Tx,
    sections: readonly Section[],
    answers: Answers,
    on: Temporal.PlainDate,
  ): Promise<readonly AnswerStop[]> {
    const wrong: AnswerStop[] = [];
    for (const { section, field, code } of chosenIn(sections, answers)) {
      const at = { section, field: field.name };
      const entry = await this.lists.entry(tx, field.list, code, on);
      if (!entry) {
        const version = await this.lists.versionOn(tx, field.list, on);
        wrong.push({ ...at, reason: notOnList(section, field, version, on), isUnoffered: false });
      } else if (!isOffered(field, entry)) {
        wrong.push({ ...at, reason: notOffered(section, field), isUnoffered: true });
      } else if (!isMatching(field, entry, answers)) {
        wrong.push({ ...at, reason: notMatching(section, field), isUnoffered: true });
      }
    }
    return wrong;
  }
}

interface Chosen {
  readonly section: string;
  readonly field: ReferenceField;
  readonly code: string;
}

/** What does not say of itself what a question chooses by is offered like the rest. */
function isOffered({ only }: ReferenceField, { attributes }: ReferenceEntryRow): boolean {
  const value = only && attributes[only.attribute];
  return value === undefined || only?.in.includes(value) === true;
}

/** What is not answered yet, or does not say of itself what it is, rules nothing out. */
function isMatching(
  { matching }: ReferenceField,
  { attributes }: ReferenceEntryRow,
  answers: Answers,
): boolean {
  const other = matching && answers[matching.field];
  const own = matching && attributes[matching.attribute];
  return typeof other !== 'string' || other === '' || own === undefined || own === other;
}

function chosenIn(sections: readonly Section[], answers: Answers): readonly Chosen[] {
  return sections.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const code = answers[field.name];
      const isChosen = field.kind === 'reference' && typeof code === 'string' && code.trim() !== '';
      return isChosen && isShown(field, answers) ? [{ section: name, field, code }] : [];
    }),
  );
}
