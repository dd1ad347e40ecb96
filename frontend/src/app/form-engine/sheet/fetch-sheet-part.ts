import { inputBinding, type Binding, type Type } from '@angular/core';
import type { Locale } from '../../core/locale/locale.js';
import type { TextCatalogue } from '../../core/locale/text-catalogue.js';
import type { SheetTable } from './sheet-table.js';

const TEXTS = {
  nl: () => import('../../../i18n/nl/sheet.json'),
  en: () => import('../../../i18n/en/sheet.json'),
};

/** Fetches what a table does with spreadsheets, after its texts: no button shows a bare key. */
export async function fetchSheetPart(
  catalogue: TextCatalogue,
  locale: Locale,
): Promise<Type<unknown>> {
  await catalogue.add('sheet', TEXTS, locale.language());
  return (await import('./sheet-part.js')).SheetPart;
}

/** What that part is given: the table that it stands in. */
export function sheetBindings<Row>(table: SheetTable<Row>): readonly Binding[] {
  return [inputBinding('table', () => table)];
}
