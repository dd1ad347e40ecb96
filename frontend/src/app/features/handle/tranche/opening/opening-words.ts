import type { Text, Unit } from '@tranche/domain/browser';
import type { FieldError } from '../../../../core/api/field-errors.js';
import type { Locale } from '../../../../core/locale/locale.js';

/** What is said at a control of the opening that still misses something. */
export function missingAt(id: string, unit: Unit | null, locale: Locale): FieldError {
  const line = id.replace(/^line-\d+-/, 'line-');
  const isPlaces = line === 'line-ceiling' && unit === 'place';
  const key = isPlaces ? `${line}-places` : line;
  return { for: id, text: locale.translate(`handle.open.missing.${key}`) };
}

interface Named {
  readonly code: string;
  readonly name: Text;
}

/** Programmes or tranches to choose from, by their names. */
export function namedOptions(all: readonly Named[], locale: Locale) {
  return all.map(({ code, name }) => ({ value: code, label: locale.text(name) }));
}
