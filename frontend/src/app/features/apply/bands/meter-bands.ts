import type { CoFinancingView } from '@tranche/contracts';
import type { BandResult } from '@tranche/domain/browser';
import type { Locale } from '../../../core/locale/locale.js';
import type { MeterBand } from '../../../ui/stacked-meter/meter-geometry.js';

/** The bands of a plan as the meter draws them, in the reader's language. */
export function meterBands(
  bands: readonly (CoFinancingView['bands'][number] | BandResult)[],
  locale: Locale,
): MeterBand[] {
  return bands.map(({ text, label, ...band }) => ({
    ...band,
    label: locale.text(label),
    sentence: locale.text(text),
  }));
}
