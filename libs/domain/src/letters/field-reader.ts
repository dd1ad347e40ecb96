import { fill, placeholdersOf } from '../text.js';
import type { Conditional } from './letter-definition.js';
import type { LetterFields, LetterRow } from './letter-fields.js';
import { spelledOut } from './settable.js';

/**
 * Reads fields and remembers every one that turned out empty, so that a letter is refused once,
 * with the whole list, instead of being sent with a hole in it.
 */
export class FieldReader {
  private readonly empty = new Set<string>();
  private readonly read = new Set<string>();

  constructor(private readonly fields: LetterFields) {}

  get emptyFields(): readonly string[] {
    return [...this.empty];
  }

  /** Whether the letter says this value somewhere. */
  hasRead(name: string): boolean {
    return this.read.has(name);
  }

  value(name: string): string {
    this.read.add(name);
    const value = ownText(this.fields.values, name);
    if (value === undefined) this.empty.add(name);
    return value ?? '';
  }

  /** Fills a template; the fields of a row go before those of the letter. */
  fill(template: string, collection?: string, row?: LetterRow): string {
    const found: Record<string, string> = {};
    for (const name of placeholdersOf(template)) {
      this.read.add(name);
      const inRow = row && ownText(row, name);
      found[name] = inRow ?? ownText(this.fields.values, name) ?? this.missing(name, collection);
    }
    return fill(template, found);
  }

  /** The rows of a collection; an unknown or empty one is an empty field. */
  rows(collection: string): readonly LetterRow[] {
    const rows = own(this.fields.collections, collection) ?? [];
    if (rows.length === 0) this.empty.add(collection);
    return rows;
  }

  cell(collection: string, row: LetterRow, field: string): string {
    return ownText(row, field) ?? this.missing(field, collection);
  }

  isShown({ when, unless }: Conditional): boolean {
    return (
      (when === undefined || this.holds(when)) && (unless === undefined || !this.holds(unless))
    );
  }

  private holds(name: string): boolean {
    const flag = own(this.fields.flags, name);
    if (flag !== undefined) return flag;
    const rows = own(this.fields.collections, name);
    if (rows === undefined) this.empty.add(name);
    return rows !== undefined && rows.length > 0;
  }

  private missing(name: string, collection?: string): string {
    this.empty.add(collection === undefined ? name : `${collection}.${name}`);
    return '';
  }
}

/** Own properties only: a field named `constructor` is as unknown as any other. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function ownText(record: Readonly<Record<string, string>>, name: string): string | undefined {
  const value = own(record, name);
  return value === undefined || value.trim() === '' ? undefined : spelledOut(value);
}
