import type { LetterDefinition, Text } from '@tranche/domain';
import {
  determinationLetter,
  hearingOnDetermination,
} from '../standard/letters/determination-letter.js';
import { awardLetter } from './letters/award.js';
import { notProcessed, supplementRequest } from '../standard/letters/intake-letters.js';
import { supplementWithdrawn } from '../standard/letters/supplement-withdrawn-letters.js';
import { midtermLetters } from './letters/midterm-letters.js';
import { nearMissRequest } from './letters/near-miss-request.js';
import { rejectionByCeiling, rejectionOnQuality } from './letters/rejections.js';
import type { RifLetterRules } from './letters/rif-letter-rules.js';

function decisionLetters(rules: RifLetterRules): readonly LetterDefinition[] {
  return [
    supplementRequest,
    supplementWithdrawn,
    notProcessed,
    awardLetter(rules),
    rejectionOnQuality(rules),
    rejectionByCeiling(rules),
    determinationLetter,
    ...hearingOnDetermination,
  ];
}

/** Since 2019 only a rejection on quality opens the way back. */
function resubmissionSince2019(article: string): RifLetterRules['resubmission'] {
  return {
    afterQuality: {
      nl: `U kunt uw aanvraag nog één keer indienen in een later tijdvak (${article}). Dat kan niet als dit het laatste tijdvak van de regeling was.`,
      en: `You can submit your application once more in a later window (${article}). That is not possible if this was the last window of the regulation.`,
    },
    afterCeiling: {
      nl: `De regeling geeft na een afwijzing wegens het plafond geen apart recht om dezelfde aanvraag opnieuw in te dienen (${article}). Een nieuwe aanvraag beoordeel ik als nieuw; zonder nieuwe feiten kan ik haar afwijzen met verwijzing naar dit besluit (artikel 4:6 Awb).`,
      en: `After a rejection by the ceiling the regulation gives no separate right to submit the same application again (${article}). I assess a new application as new; without new facts I can reject it with reference to this decision (article 4:6 Awb).`,
    },
  };
}

interface DeterminationArticles {
  readonly finalReport: string;
  readonly account: string;
  readonly term: string;
  readonly unspent: string;
  readonly higherCoFinancing: string;
}

function determinationSince2019(articles: DeterminationArticles): readonly Text[] {
  return [
    {
      nl: `Binnen tien weken na de subsidieperiode stuurt u een eindrapportage. Daarin toont u aan dat de activiteiten zijn verricht en dat u aan de verplichtingen heeft voldaan (${articles.finalReport}). De financiële verantwoording staat in uw jaarverslag, in model G, onderdeel 2, met een controleverklaring van de accountant (${articles.account}).`,
      en: `Within ten weeks after the subsidy period you send a final report. In it you show that the activities were carried out and that you met the duties (${articles.finalReport}). The financial account is in your annual report, in model G, part 2, with an audit opinion (${articles.account}).`,
    },
    {
      nl: `Ik stel de subsidie vast binnen 52 weken nadat ik het jaarverslag over het laatste jaar van besteding heb ontvangen (${articles.term}). De vaststelling is nooit hoger dan het bedrag in dit besluit. Geld dat niet is besteed, vorder ik terug (${articles.unspent}). Is er meer cofinanciering gerealiseerd dan begroot, dan geldt ${articles.higherCoFinancing}.`,
      en: `I determine the subsidy within 52 weeks of receiving the annual report on the last year of spending (${articles.term}). It is never higher than the amount in this decision. Money not spent is recovered (${articles.unspent}). If more co-financing was realised than budgeted, ${articles.higherCoFinancing} applies.`,
    },
  ];
}

export const rifLetters2024: readonly LetterDefinition[] = [
  ...decisionLetters({
    isScoredInPoints: true,
    sufficiencyArticle: 'art. 19(7)',
    rankingArticle: 'art. 20(1)',
    ceilingArticle: 'art. 21(2)-(3)',
    nearMissArticle: 'art. 19(6)',
    budgetArticle: 'art. 11, 15',
    advancesArticle: 'art. 27',
    resubmission: resubmissionSince2019('art. 21(5)'),
    determination: determinationSince2019({
      finalReport: 'art. 25(4)-(6)',
      account: 'art. 25(2)',
      term: 'art. 25(7)',
      unspent: 'art. 25(1)',
      higherCoFinancing: 'art. 25(8)-(9)',
    }),
  }),
  nearMissRequest({ offer: 'art. 19(6)', extension: 'art. 21(1)', ranking: 'art. 20(2)' }),
  ...midtermLetters({
    review: 'art. 24(1)',
    change: 'art. 24(6)-(7)',
    advances: 'art. 27(3)',
    unspent: 'art. 25(1)',
    advice: null,
  }),
];

export const rifLetters2019: readonly LetterDefinition[] = [
  ...decisionLetters({
    isScoredInPoints: true,
    sufficiencyArticle: 'art. 21(7)',
    rankingArticle: 'art. 23(1)',
    ceilingArticle: 'art. 24(2)-(3)',
    nearMissArticle: 'art. 21(6)',
    budgetArticle: 'art. 13, 17',
    advancesArticle: 'art. 31',
    resubmission: resubmissionSince2019('art. 24(5)'),
    determination: determinationSince2019({
      finalReport: 'art. 29(2)-(4)',
      account: 'art. 29(1)',
      term: 'art. 29(5)',
      unspent: 'art. 5(2)',
      higherCoFinancing: 'art. 29(6)-(7)',
    }),
  }),
  nearMissRequest({ offer: 'art. 21(6)', extension: 'art. 24(1)', ranking: 'art. 23(2)' }),
  ...midtermLetters({
    review: 'art. 28(1)',
    change: 'art. 28(3), (5)',
    advances: 'art. 31(3)',
    unspent: 'art. 5(2)',
    advice: 'art. 22(5), 28(2)',
  }),
];

const resubmission2014: Text = {
  nl: 'U kunt uw aanvraag nog één keer indienen in een later tijdvak (art. 23(5)). Dat kan niet als dit het laatste tijdvak van de regeling was.',
  en: 'You can submit your application once more in a later window (art. 23(5)). That is not possible if this was the last window of the regulation.',
};

const rules2014: RifLetterRules = {
  isScoredInPoints: false,
  sufficiencyArticle: 'art. 20(5)',
  rankingArticle: 'art. 22',
  ceilingArticle: 'art. 23(2)',
  nearMissArticle: null,
  budgetArticle: 'art. 10, 14',
  advancesArticle: 'art. 28',
  resubmission: { afterQuality: resubmission2014, afterCeiling: resubmission2014 },
  determination: [
    {
      nl: 'Na afloop van de subsidieperiode stuurt u de eindrapportage, samen met het jaarverslag (art. 26(2)-(4)). De financiële verantwoording staat in uw jaarverslag, in model G, onderdeel 2, met een oordeel van de accountant over de rechtmatige besteding (art. 26(1)).',
      en: 'After the subsidy period you send the final report, together with the annual report (art. 26(2)-(4)). The financial account is in your annual report, in model G, part 2, with the auditor’s opinion on lawful spending (art. 26(1)).',
    },
    {
      nl: 'Ik stel de subsidie vast binnen 52 weken nadat ik het jaarverslag over het laatste jaar van besteding heb ontvangen (art. 26(5)). De vaststelling is nooit hoger dan het bedrag in dit besluit. Geld dat niet is besteed, vorder ik terug (art. 6(2)).',
      en: 'I determine the subsidy within 52 weeks of receiving the annual report on the last year of spending (art. 26(5)). It is never higher than the amount in this decision. Money not spent is recovered (art. 6(2)).',
    },
  ],
};

/** Whether the amended text still knows the second subsidy could not be read: its letters do not. */
export const rifLetters2014Amended: readonly LetterDefinition[] = decisionLetters(rules2014);

export const rifLetters2014: readonly LetterDefinition[] = decisionLetters({
  ...rules2014,
  hasSecondTrack: true,
});
