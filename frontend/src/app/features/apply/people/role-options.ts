import type { ColleagueView } from '@tranche/contracts';
import type { Locale } from '../../../core/locale/locale.js';
import type { Option } from '../../../ui/choice/option.js';

/** Roles to choose from, each with what it may do. */
export function roleOptions(roles: readonly ColleagueView['role'][], locale: Locale): Option[] {
  return roles.map((role) => ({
    value: role,
    label: locale.translate(`people.role.${role}`),
    hint: locale.translate(`people.may.${role}`),
  }));
}
