import { assertNever } from '../assert-never.js';
import {
  LETTER_CHECKLISTS,
  LETTER_TRAITS,
  type ChecklistField,
  type LetterTrait,
} from './award-letter-checklist.js';
import type { ChecklistItem } from './checklist-item.js';
import type { Conditional, LetterBlockTemplate, LetterDefinition } from './letter-definition.js';
import { fieldsOfBlocks } from './required-fields.js';

/** A duty that a letter does not fulfil: no section covers it, or the section lacks fields. */
export interface MissingItem {
  readonly item: ChecklistItem;
  readonly article: string;
  readonly isCovered: boolean;
  readonly fields: readonly string[];
}

/** A rule with the fields that hold for a scheme. */
export interface AppliedRule {
  readonly item: ChecklistItem;
  readonly article: string;
  readonly fields: readonly string[];
}

/**
 * The rules for a kind of letter of a scheme with these traits; none for a kind that is no decision
 * (a receipt, a reminder). By default every trait.
 */
export function checklistFor(
  kind: string,
  traits: readonly LetterTrait[] = LETTER_TRAITS,
): readonly AppliedRule[] {
  const family = kind.split('-')[0] ?? kind;
  const byKind = Object.hasOwn(LETTER_CHECKLISTS, kind) ? LETTER_CHECKLISTS[kind] : undefined;
  const byFamily = Object.hasOwn(LETTER_CHECKLISTS, family) ? LETTER_CHECKLISTS[family] : undefined;
  return (byKind ?? byFamily ?? [])
    .filter(({ when }) => when === undefined || traits.includes(when))
    .map(({ item, article, fields }) => ({ item, article, fields: namesFor(fields, traits) }));
}

function namesFor(fields: readonly ChecklistField[], traits: readonly LetterTrait[]): string[] {
  return fields.flatMap((each) => {
    if (typeof each === 'string') return [each];
    return traits.includes(each.when) ? [each.field] : [];
  });
}

/**
 * What a letter lacks of the legal checklist. Only what is printed in every case counts: a duty
 * fulfilled under a condition is missing from the letters in which the condition fails.
 *
 * @example missingFromChecklist(award, traitsOf(scheme)) // [] when every duty is covered
 */
export function missingFromChecklist(
  definition: LetterDefinition,
  traits: readonly LetterTrait[] = LETTER_TRAITS,
): readonly MissingItem[] {
  return checklistFor(definition.kind, traits).flatMap((rule) => {
    const covering = definition.sections.filter(
      (section) => isAlways(section) && section.covers?.includes(rule.item),
    );
    const printed = printedAlways(covering.flatMap(({ blocks }) => blocks));
    const fields = rule.fields.filter((field) => !printed.has(field));
    const isCovered = covering.length > 0;
    if (isCovered && fields.length === 0) return [];
    return [{ item: rule.item, article: rule.article, isCovered, fields }];
  });
}

function printedAlways(blocks: readonly LetterBlockTemplate[]): ReadonlySet<string> {
  const { values, collections } = fieldsOfBlocks(
    blocks.filter((each) => isAlways(each) || isWithRows(each)).map(withoutMaybes),
  );
  const columns = Object.entries(collections).flatMap(([name, fields]) => [
    name,
    ...fields.map((field) => `${name}.${field}`),
  ]);
  return new Set([...values, ...columns]);
}

/** Printed as soon as there is a row to print, such as advances for who asked for them. */
function isWithRows(block: LetterBlockTemplate): boolean {
  return block.kind === 'table' && block.when === block.rowsFrom && block.unless === undefined;
}

/** Facts, and what is printed per row, may be conditional one by one. */
function withoutMaybes(block: LetterBlockTemplate): LetterBlockTemplate {
  switch (block.kind) {
    case 'facts':
      return { ...block, facts: block.facts.filter(isAlways) };
    case 'for-each':
      return { ...block, blocks: block.blocks.filter(isAlways) };
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'list-from':
    case 'table':
      return block;
    default:
      return assertNever(block);
  }
}

function isAlways({ when, unless }: Conditional): boolean {
  return when === undefined && unless === undefined;
}
