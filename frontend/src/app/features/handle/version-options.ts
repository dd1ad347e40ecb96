import type { SchemeList, TrancheList } from '@tranche/contracts';
import type { Locale } from '../../core/locale/locale.js';
import type { Option } from '../../ui/choice/option.js';

/** The versions to open a tranche under: the current ones and those that were used before. */
export function versionOptions(
  schemes: SchemeList['items'],
  tranches: TrancheList['items'],
  locale: Locale,
): readonly Option[] {
  const names = new Map(schemes.map(({ scheme, name }) => [scheme, locale.text(name)]));
  const versions = [...schemes, ...tranches].map(({ scheme, version }) => ({ scheme, version }));
  const options = versions.map(({ scheme, version }) => ({
    value: `${scheme} ${version}`,
    label: `${names.get(scheme) ?? scheme}, ${version}`,
  }));
  const unique = new Map(options.map((option) => [option.value, option]));
  return [...unique.values()].toSorted((one, other) => other.value.localeCompare(one.value));
}
