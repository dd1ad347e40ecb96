import { assertNever } from '../assert-never.js';
import type { Language } from '../text.js';
import type {
  FactsBlock,
  HeadingBlock,
  LetterBlock,
  ListBlock,
  ParagraphBlock,
  TableBlock,
} from './composed-letter.js';
import type { FieldReader } from './field-reader.js';
import type {
  FactsTemplate,
  ForEachTemplate,
  LetterBlockTemplate,
  ListFromTemplate,
  TableTemplate,
} from './letter-definition.js';

/** Where a block stands: it decides the level of a heading, so that levels are never skipped. */
export interface BlockPlace {
  readonly language: Language;
  readonly isUnderHeading: boolean;
}

/** A block with its words filled in, or one per row; an empty field is remembered by the reader. */
export function composeBlock(
  block: LetterBlockTemplate,
  fields: FieldReader,
  place: BlockPlace,
): readonly LetterBlock[] {
  const { language } = place;
  switch (block.kind) {
    case 'heading':
      return [heading(fields.fill(block.text[language]), place)];
    case 'paragraph':
      return [paragraph(fields.fill(block.text[language]), block.tone)];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: block.ordered ?? false,
          items: block.items.map((item) => fields.fill(item[language])),
        },
      ];
    case 'list-from':
      return [listFrom(block, fields, language)];
    case 'for-each':
      return forEach(block, fields, place);
    case 'table':
      return [table(block, fields, language)];
    case 'facts':
      return [facts(block, fields, language)];
    default:
      return assertNever(block);
  }
}

function heading(text: string, { isUnderHeading }: BlockPlace): HeadingBlock {
  return { kind: 'heading', level: isUnderHeading ? 3 : 2, text };
}

function paragraph(text: string, tone: ParagraphBlock['tone'] = 'plain'): ParagraphBlock {
  return { kind: 'paragraph', text, tone };
}

/** What somebody typed in paragraphs is printed in paragraphs. */
function forEach(
  { rowsFrom, blocks }: ForEachTemplate,
  fields: FieldReader,
  place: BlockPlace,
): readonly LetterBlock[] {
  return fields.rows(rowsFrom).flatMap((row) =>
    blocks
      .filter((block) => fields.isShown(block))
      .flatMap((block): readonly LetterBlock[] => {
        const words = fields.fill(block.text[place.language], rowsFrom, row);
        if (block.kind === 'heading') return [heading(words, place)];
        return paragraphsIn(words).map((text) => paragraph(text, block.tone));
      }),
  );
}

function paragraphsIn(words: string): readonly string[] {
  return words
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
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
