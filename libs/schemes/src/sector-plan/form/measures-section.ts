import type { Section } from '@tranche/domain';
import type { SectorPlanPage } from '../sector-plan-page.js';
import { THEMES_2013, THEMES_2015 } from './themes.js';

/** At least two of the themes of 2013; of those of 2015 one. */
const FEWEST_THEMES = { '2013': 2, '2015': 1 } as const;

/** What is done, for whom and how often: on these numbers the account is settled (art. 2.4(5)). */
export function measuresSection({ articles, text, amounts }: SectorPlanPage): Section {
  const themes = text === '2013' ? THEMES_2013 : THEMES_2015;
  return {
    name: 'measures',
    group: 'plan',
    title: { nl: 'Thema’s en maatregelen', en: 'Themes and measures' },
    part: 'questions',
    fields: [
      {
        kind: 'multi-choice',
        name: 'themes',
        label: { nl: 'Over welke thema’s gaat het plan?', en: 'Which themes does the plan cover?' },
        options: themes,
        minimum: FEWEST_THEMES[text],
        required: true,
        article: articles.themes,
      },
      {
        kind: 'rows',
        name: 'measures',
        label: { nl: 'Maatregelen', en: 'Measures' },
        hint: {
          nl: 'Een regel per maatregel, met het aantal dat u wilt halen',
          en: 'One row per measure, with the number you aim at',
        },
        rowLabel: { nl: 'maatregel', en: 'measure' },
        minimumRows: 1,
        maximumRows: 60,
        required: true,
        article: articles.actionPlan,
        columns: [
          {
            kind: 'choice',
            name: 'theme',
            label: { nl: 'Thema', en: 'Theme' },
            options: themes,
            required: true,
          },
          {
            kind: 'text',
            name: 'description',
            label: { nl: 'Maatregel en doelgroep', en: 'Measure and target group' },
            maximumLength: 200,
            required: true,
          },
          {
            kind: 'number',
            name: 'target',
            label: { nl: 'Aantal', en: 'Number' },
            minimum: 1,
            required: true,
          },
          {
            kind: 'money',
            name: 'cost',
            label: { nl: 'Kosten', en: 'Cost' },
            required: true,
          },
          {
            kind: 'money',
            name: 'largestSubsidy',
            label: {
              nl: 'Bij opleiding: de meeste subsidie voor één onderneming',
              en: 'For training: the most subsidy for one firm',
            },
            maximumCents: amounts.perFirm.cents,
            article: articles.perFirm,
          },
        ],
      },
    ],
  };
}
