import type { Option as Definition } from '@tranche/domain/browser';
import type { Locale } from '../core/locale/locale.js';
import type { Option } from '../ui/choice/option.js';

/** An option of the definition in the reader's language. */
export function optionOf(option: Definition, locale: Locale): Option {
  return {
    value: option.value,
    label: locale.text(option.label),
    hint: option.hint && locale.text(option.hint),
  };
}
