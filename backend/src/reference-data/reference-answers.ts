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
  StopSources,
  TransitionParts,
  type AnswerStop,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
  type PagesInContext,
  type StopSource,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { notMatching, notOffered, notOnList } from './not-on-list.js';
import { ReferenceData, type HeldLists } from './reference-data.js';
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
  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const rowsOf = await applications.sections();
    const chosen = applications.each.map((context) => {
      const { application, scheme } = context;
      const answers = draftAnswers(scheme, application, rowsOf(application.id));
      return {
        id: application.id,
        answers,
        fields: chosenIn(scheme.form.sections, answers),
        on: receivedOn(context),
      };
    });
    const held = await this.lists.held(
      applications.tx,
      chosen.flatMap(({ fields, on }) =>
        fields.map(({ field, code }) => ({ list: field.list, code, on })),
      ),
    );
    return new Map(
      chosen.map(({ id, answers, fields, on }) => {
        const stops = fields.flatMap((each) => wrongWith(each, answers, on, held));
        return [id, { problems: { answers: stops.map(({ reason }) => reason) } }];
      }),
    );
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
    const fields = chosenIn(sections, answers);
    const held = await this.lists.held(
      tx,
      fields.map(({ field, code }) => ({ list: field.list, code, on })),
    );
    return fields.flatMap((each) => wrongWith(each, answers, on, held));
  }
}

function wrongWith(
  { section, field, code }: Chosen,
  answers: Answers,
  on: Temporal.PlainDate,
  held: HeldLists,
): readonly AnswerStop[] {
  const at = { section, field: field.name };
  const { version, entry } = held({ list: field.list, code, on });
  if (!entry) {
    return [{ ...at, reason: notOnList(section, field, version, on), isUnoffered: false }];
  }
  if (!isOffered(field, entry)) {
    return [{ ...at, reason: notOffered(section, field), isUnoffered: true }];
  }
  if (!isMatching(field, entry, answers)) {
    return [{ ...at, reason: notMatching(section, field), isUnoffered: true }];
  }
  return [];
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
