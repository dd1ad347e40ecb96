import { assertNever } from '../assert-never.js';
import type { Language } from '../text.js';
import type { FactsBlock, LetterBlock, ListBlock, TableBlock } from './composed-letter.js';
import type { FieldReader } from './field-reader.js';
import type {
  FactsTemplate,
  LetterBlockTemplate,
  ListFromTemplate,
  TableTemplate,
} from './letter-definition.js';

/** Where a block stands: it decides the level of a heading, so that levels are never skipped. */
export interface BlockPlace {
  readonly language: Language;
  readonly isUnderHeading: boolean;
}

/** One block with its words filled in; an empty field is remembered by the reader. */
export function composeBlock(
  block: LetterBlockTemplate,
  fields: FieldReader,
  { language, isUnderHeading }: BlockPlace,
): LetterBlock {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: isUnderHeading ? 3 : 2,
        text: fields.fill(block.text[language]),
      };
    case 'paragraph':
      return {
        kind: 'paragraph',
        text: fields.fill(block.text[language]),
        tone: block.tone ?? 'plain',
      };
    case 'list':
      return {
        kind: 'list',
        ordered: block.ordered ?? false,
        items: block.items.map((item) => fields.fill(item[language])),
      };
    case 'list-from':
      return listFrom(block, fields, language);
    case 'table':
      return table(block, fields, language);
    case 'facts':
      return facts(block, fields, language);
    default:
      return assertNever(block);
  }
}

function listFrom(block: ListFromTemplate, fields: FieldReader, language: Language): ListBlock {
  const { itemsFrom, item, ordered = false } = block;
  const rows = fields.rows(itemsFrom);
  return {
    kind: 'list',
    ordered,
    items: rows.map((row) => fields.fill(item[language], itemsFrom, row)),
  };
}

function table(block: TableTemplate, fields: FieldReader, language: Language): TableBlock {
  const { caption, columns, rowsFrom } = block;
  return {
    kind: 'table',
    ...(caption && { caption: fields.fill(caption[language]) }),
    columns: columns.map(({ header, align = 'start' }) => ({ header: header[language], align })),
    rows: fields
      .rows(rowsFrom)
      .map((row) => columns.map(({ field }) => fields.cell(rowsFrom, row, field))),
  };
}

function facts(block: FactsTemplate, fields: FieldReader, language: Language): FactsBlock {
  return {
    kind: 'facts',
    facts: block.facts
      .filter((fact) => fields.isShown(fact))
      .map(({ label, value }) => ({
        label: label[language],
        value: fields.fill(value[language]),
      })),
  };
}
