import type { SectionOwner } from '@tranche/contracts';
import { formatLegalDate, formatMoment } from '../../../core/format/moment.js';
import type { Locale } from '../../../core/locale/locale.js';

/** Who writes a section, until when, and how far that is: in one sentence. */
export function ownerLine(owner: SectionOwner, locale: Locale): string {
  const { person, organisation, dueOn, doneAt, doneBy, isOverdue, hasLeft } = owner;
  const name = person === null ? organisation : `${person} (${organisation})`;
  const language = locale.language();
  if (hasLeft) return locale.translate('apply.owner.left', { name });
  if (doneAt !== null) {
    const moment = formatMoment(doneAt, language, 'short');
    return locale.translate('apply.owner.done', { name, by: doneBy ?? '', moment });
  }
  if (dueOn === null) return locale.translate('apply.owner.writes', { name });
  const day = formatLegalDate(dueOn, language);
  return locale.translate(`apply.owner.${isOverdue ? 'late' : 'until'}`, { name, day });
}
