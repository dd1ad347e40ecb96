import { Injectable } from '@nestjs/common';
import { dutchDate, type Text } from '@tranche/domain';
import { allAnswers, type TransitionInContext } from '../../applications/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ReferenceData } from '../../reference-data/index.js';
import type { RowsForLetters } from './rows-for-letters.js';

type Labels = Record<string, Text>;

/** What the codes of reference lists were called on the day of receipt, for letters that name them. */
@Injectable()
export class ReferenceLabels {
  constructor(private readonly referenceData: ReferenceData) {}

  /** For a list of applications, in two statements at most. */
  async of(
    tx: Tx,
    list: readonly TransitionInContext[],
    rows: Pick<RowsForLetters, 'submissionOf'>,
  ): Promise<(on: TransitionInContext) => Labels> {
    const held = await this.referenceData.held(
      tx,
      list.flatMap((on) => codesIn(on, rows).map(({ asked }) => asked)),
    );
    return (on) =>
      Object.fromEntries(
        codesIn(on, rows).flatMap(({ name, asked }) => {
          const { entry } = held(asked);
          return entry ? [[name, entry.label]] : [];
        }),
      );
  }
}

/** The codes that were sent, with the day on which they were received. */
function codesIn(
  { application, scheme }: TransitionInContext,
  { submissionOf }: Pick<RowsForLetters, 'submissionOf'>,
) {
  const submission = submissionOf(application.id);
  const answers = allAnswers(submission.copy.sections);
  const receivedAt = application.submittedAt ?? submission.receivedAt;
  const on = dutchDate(receivedAt.toTemporalInstant());
  const fields = scheme.form.sections.flatMap((section) => section.fields);
  return fields.flatMap((field) => {
    const code = answers[field.name];
    if (field.kind !== 'reference' || typeof code !== 'string') return [];
    return [{ name: field.name, asked: { list: field.list, code, on } }];
  });
}
