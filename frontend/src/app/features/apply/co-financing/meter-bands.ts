import type { CoFinancingView } from '@tranche/contracts';
import type { Locale } from '../../../core/locale/locale.js';
import type { MeterBand } from '../../../ui/stacked-meter/meter-geometry.js';

/** The bands of a plan as the meter draws them, in the reader's language. */
export function meterBands({ bands }: CoFinancingView, locale: Locale): MeterBand[] {
  return bands.map(({ text, label, ...band }) => ({
    ...band,
    label: locale.text(label),
    sentence: locale.text(text),
  }));
}
