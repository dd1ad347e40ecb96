import { assertNever } from '../assert-never.js';
import { LANGUAGES, placeholdersOf, type Text } from '../text.js';
import type { Conditional, LetterBlockTemplate, LetterDefinition } from './letter-definition.js';
import { ENVELOPE_VALUES } from './letter-fields.js';

/** What a letter wants filled before it can be composed. */
export interface RequiredFields {
  readonly values: readonly string[];
  /** Per collection the fields its rows need; of a list these may also be values of the letter. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
  /** Flags or collections that a `when` or `unless` asks for. */
  readonly conditions: readonly string[];
}

/**
 * Every field that a definition asks for, in any language and under any condition, for lint.
 *
 * @example requiredFieldsOf(award).values // ['senderName', …, 'maximumAmount']
 */
export function requiredFieldsOf(definition: LetterDefinition): RequiredFields {
  const wanted = new WantedFields();
  ENVELOPE_VALUES.forEach((name) => wanted.values.add(name));
  wanted.template(definition.subject);
  for (const section of definition.sections) {
    wanted.condition(section);
    if (section.heading) wanted.template(section.heading);
    section.blocks.forEach((block) => wanted.block(block));
  }
  return wanted.listed();
}

/** As `requiredFieldsOf`, for some blocks only. */
export function fieldsOfBlocks(blocks: readonly LetterBlockTemplate[]): RequiredFields {
  const wanted = new WantedFields();
  blocks.forEach((block) => wanted.block(block));
  return wanted.listed();
}

class WantedFields {
  readonly values = new Set<string>();
  private readonly conditions = new Set<string>();
  private readonly collections = new Map<string, Set<string>>();

  template(text: Text): void {
    namesIn(text).forEach((name) => this.values.add(name));
  }

  condition({ when, unless }: Conditional): void {
    if (when !== undefined) this.conditions.add(when);
    if (unless !== undefined) this.conditions.add(unless);
  }

  block(block: LetterBlockTemplate): void {
    this.condition(block);
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return this.template(block.text);
      case 'list':
        return block.items.forEach((item) => this.template(item));
      case 'list-from':
        return this.rows(block.itemsFrom, namesIn(block.item));
      case 'for-each':
        return block.blocks.forEach((each) => {
          this.condition(each);
          this.rows(block.rowsFrom, namesIn(each.text));
        });
      case 'table':
        if (block.caption) this.template(block.caption);
        return this.rows(
          block.rowsFrom,
          block.columns.map(({ field }) => field),
        );
      case 'facts':
        return block.facts.forEach((fact) => {
          this.condition(fact);
          this.template(fact.value);
        });
      default:
        return assertNever(block);
    }
  }

  listed(): RequiredFields {
    return {
      values: [...this.values],
      collections: Object.fromEntries(
        [...this.collections].map(([name, fields]) => [name, [...fields]]),
      ),
      conditions: [...this.conditions],
    };
  }

  private rows(collection: string, fields: readonly string[]): void {
    const known = this.collections.get(collection) ?? new Set<string>();
    fields.forEach((field) => known.add(field));
    this.collections.set(collection, known);
  }
}

function namesIn(text: Text): string[] {
  return LANGUAGES.flatMap((language) => placeholdersOf(text[language]));
}
