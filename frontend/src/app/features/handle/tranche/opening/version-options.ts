import type { SchemeList, TrancheList } from '@tranche/contracts';
import type { Locale } from '../../../../core/locale/locale.js';
import type { Option } from '../../../../ui/choice/option.js';

/**
 * The versions to open a tranche under: the current ones and those that were used before. By the name
 * of the scheme, the latest version first.
 */
export function versionOptions(
  schemes: SchemeList['items'],
  tranches: TrancheList['items'],
  locale: Locale,
): readonly Option[] {
  const names = new Map(schemes.map(({ scheme, name }) => [scheme, locale.text(name)]));
  const versions = [...schemes, ...tranches].map(({ scheme, version, versionTitle }) => ({
    scheme,
    version,
    title: locale.text(versionTitle),
  }));
  const sorted = versions
    .map((each) => ({ ...each, name: names.get(each.scheme) ?? each.scheme }))
    .toSorted(
      (one, other) =>
        one.name.localeCompare(other.name, locale.tag()) ||
        other.version.localeCompare(one.version),
    );
  const options = sorted.map(({ scheme, version, name, title }) => ({
    value: `${scheme} ${version}`,
    label: `${name}, ${title}`,
  }));
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
