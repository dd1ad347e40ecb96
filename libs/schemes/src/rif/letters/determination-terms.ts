import type { Term, Text } from '@tranche/domain';
import { durationInWords } from '../../standard/page/in-words.js';
import type { RifPage } from '../page/rif-page.js';

/** How and by when the subsidy is finally determined, as the award says beforehand. */
export function determinationTexts(page: RifPage): readonly Text[] {
  const { finalReport } = page.terms;
  return finalReport
    ? [reportApart(page, finalReport), determined(page)]
    : [reportWithAccounts(page), determined(page)];
}

function reportApart({ articles }: RifPage, term: Term): Text {
  const { finalReport, account } = articles.letters;
  const within = durationInWords(term);
  return {
    nl: `Binnen ${within.nl} na de subsidieperiode stuurt u een eindrapportage. Daarin toont u aan dat de activiteiten zijn verricht en dat u aan de verplichtingen heeft voldaan (${finalReport}). De financiële verantwoording staat in uw jaarverslag, in model G, onderdeel 2, met een controleverklaring van de accountant (${account}).`,
    en: `Within ${within.en} after the subsidy period you send a final report. In it you show that the activities were carried out and that you met the duties (${finalReport}). The financial account is in your annual report, in model G, part 2, with an audit opinion (${account}).`,
  };
}

function reportWithAccounts({ articles }: RifPage): Text {
  const { finalReport, account } = articles.letters;
  return {
    nl: `Na afloop van de subsidieperiode stuurt u de eindrapportage, samen met het jaarverslag (${finalReport}). De financiële verantwoording staat in uw jaarverslag, in model G, onderdeel 2, met een oordeel van de accountant over de rechtmatige besteding (${account}).`,
    en: `After the subsidy period you send the final report, together with the annual report (${finalReport}). The financial account is in your annual report, in model G, part 2, with the auditor’s opinion on lawful spending (${account}).`,
  };
}

function determined({ terms, articles }: RifPage): Text {
  const { unspent, higherCoFinancing } = articles.letters;
  const within = durationInWords(terms.determination);
  const { article } = terms.determination;
  const nl = `Ik stel de subsidie vast binnen ${within.nl} nadat ik het jaarverslag over het laatste jaar van besteding heb ontvangen (${article}). De vaststelling is nooit hoger dan het bedrag in dit besluit. Geld dat niet is besteed, kan ik terugvorderen; daarvoor is een apart besluit nodig (${unspent}; artikel 4:57 Awb).`;
  const en = `I determine the subsidy within ${within.en} of receiving the annual report on the last year of spending (${article}). It is never higher than the amount in this decision. I can recover money not spent; that takes a decision of its own (${unspent}; article 4:57 Awb).`;
  if (higherCoFinancing === undefined) return { nl, en };
  return {
    nl: `${nl} Is er meer cofinanciering gerealiseerd dan begroot, dan geldt ${higherCoFinancing}.`,
    en: `${en} If more co-financing was realised than budgeted, ${higherCoFinancing} applies.`,
  };
}
