import type { Text } from '@tranche/domain/browser';
import type { Locale } from '../../../core/locale/locale.js';

interface Named {
  readonly schemeName: Text | null;
  readonly trancheName: Text | null;
}

/** What an office is held for: everything, a scheme, or a tranche of it. */
export function scopeName({ schemeName, trancheName }: Named, locale: Locale): string {
  if (schemeName === null) return locale.translate('offices.everything');
  if (trancheName === null) return locale.text(schemeName);
  return `${locale.text(schemeName)}: ${locale.text(trancheName)}`;
}
