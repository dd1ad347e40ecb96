import type { MandateView } from '@tranche/contracts';
import { formatLegalDate } from '../../core/format/moment.js';
import type { Locale } from '../../core/locale/locale.js';

type Said = Pick<MandateView, 'name' | 'organisation' | 'from' | 'until'>;

/** Who can act for whom, from when and until when: said before a mandate binds, and of every one that was given. */
export function mandateSentence({ name, organisation, from, until }: Said, locale: Locale): string {
  const language = locale.language();
  return locale.translate('mandates.sentence', {
    name,
    organisation,
    from: formatLegalDate(from, language),
    until: formatLegalDate(until, language),
  });
}
