import type { Text } from '@tranche/domain';
import type { RifPage } from '../page/rif-page.js';

/** Whether a rejected application may come again. Since 2019 only a rejection on quality opens the way back. */
export function resubmission(page: RifPage, rejected: 'quality' | 'ceiling'): Text {
  const { after, article } = page.resubmission;
  return rejected === 'quality' || after === 'any-rejection' ? onceMore(article) : noRight(article);
}

function onceMore(article: string): Text {
  return {
    nl: `U kunt uw aanvraag nog één keer indienen in een later tijdvak (${article}). Dat kan niet als dit het laatste tijdvak van de regeling was.`,
    en: `You can submit your application once more in a later window (${article}). That is not possible if this was the last window of the regulation.`,
  };
}

function noRight(article: string): Text {
  return {
    nl: `De regeling geeft na een afwijzing wegens het plafond geen apart recht om dezelfde aanvraag opnieuw in te dienen (${article}). Een nieuwe aanvraag beoordeel ik als nieuw; zonder nieuwe feiten kan ik haar afwijzen met verwijzing naar dit besluit (artikel 4:6 Awb).`,
    en: `After a rejection by the ceiling the regulation gives no separate right to submit the same application again (${article}). I assess a new application as new; without new facts I can reject it with reference to this decision (article 4:6 Awb).`,
  };
}
