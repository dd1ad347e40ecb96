import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isShown,
  type Answers,
  type FormDefinition,
  type ReferenceField,
  type RefusalReason,
} from '@tranche/domain';
import {
  draftAnswers,
  receivedOn,
  ApplicationSectionRow,
  TransitionParts,
  type ApplicationInContext,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import type { Tx } from '../platform/database/index.js';
import { notOffered, notOnList } from './not-on-list.js';
import { ReferenceData } from './reference-data.js';
import type { ReferenceEntryRow } from './reference-entry.row.js';

/** Whether what was chosen from a list stood on it on the day that counts. */
@Injectable()
export class ReferenceAnswers implements FactSource, OnModuleInit {
  readonly answers = ['answers-valid'] as const;

  constructor(
    private readonly lists: ReferenceData,
    private readonly parts: TransitionParts,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
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

  /** A reason for every answer that is not on its list as it holds on a day. */
  async problems(
    tx: Tx,
    form: FormDefinition,
    answers: Answers,
    on: Temporal.PlainDate,
  ): Promise<RefusalReason[]> {
    const reasons: RefusalReason[] = [];
    for (const { section, field, code } of chosenIn(form, answers)) {
      const entry = await this.lists.entry(tx, field.list, code, on);
      if (entry) {
        if (!isOffered(field, entry)) reasons.push(notOffered(section, field));
        continue;
      }
      const version = await this.lists.versionOn(tx, field.list, on);
      reasons.push(notOnList(section, field, version, on));
    }
    return reasons;
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

function chosenIn(form: FormDefinition, answers: Answers): readonly Chosen[] {
  return form.sections.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const code = answers[field.name];
      const isChosen = field.kind === 'reference' && typeof code === 'string' && code.trim() !== '';
      return isChosen && isShown(field, answers) ? [{ section: name, field, code }] : [];
    }),
  );
}
