import { Injectable } from '@nestjs/common';
import { isRows, type Answers, type Field, type Text } from '@tranche/domain';
import type { Tx } from '../platform/database/index.js';
import { ReferenceData } from '../reference-data/index.js';

interface Page {
  readonly definition: { readonly fields: readonly Field[] };
  readonly answers: Answers;
}

/** What the codes of lists that are kept outside the forms were called on a day. */
@Injectable()
export class ListWords {
  constructor(private readonly referenceData: ReferenceData) {}

  async of(
    tx: Tx,
    pages: readonly Page[],
    on: Temporal.PlainDate,
  ): Promise<(list: string, code: string) => Text | null> {
    const codes = pages.flatMap(({ definition, answers }) => codesIn(definition.fields, answers));
    const held = await this.referenceData.held(
      tx,
      codes.map((each) => ({ ...each, on })),
    );
    return (list, code) => held({ list, code, on }).entry?.label ?? null;
  }
}

/** Of single questions, and in the rows of tables. */
function codesIn(fields: readonly Field[], answers: Answers): { list: string; code: string }[] {
  return fields.flatMap((field) => {
    const answer = answers[field.name];
    if (field.kind === 'rows' && isRows(answer)) {
      return answer.flatMap((row) => codesIn(field.columns, row));
    }
    if (field.kind !== 'reference' || typeof answer !== 'string') return [];
    return [{ list: field.list, code: answer }];
  });
}
