import type { Duty } from '@tranche/domain';
import { FRAMEWORK, REGION_RULES } from './technology-network.sources.js';

function duties(article: string): readonly Duty[] {
  return [
    {
      code: 'notify',
      article: 'Kaderregeling art. 5.7',
      text: {
        nl: 'Meld het als u een activiteit niet, te laat of anders uitvoert.',
        en: 'Report it if you do not carry out an activity, or late or differently.',
      },
      due: { kind: 'at-once' },
    },
    {
      code: 'share',
      article,
      text: {
        nl: 'Deel wat u leert met de andere scholen in het netwerk.',
        en: 'Share what you learn with the other schools in the network.',
      },
      due: { kind: 'throughout' },
    },
    {
      code: 'account',
      article: 'Kaderregeling art. 7.2',
      text: {
        nl: 'Stuur het verslag van de activiteiten en de kosten.',
        en: 'Send the report on the activities and the cost.',
      },
      due: { kind: 'weeks-after-end', weeks: 22 },
    },
    {
      code: 'records',
      article: 'Kaderregeling art. 5.2',
      text: { nl: 'Bewaar uw administratie.', en: 'Keep your records.' },
      due: { kind: 'years-after-determination', years: 10 },
    },
  ];
}

export const networkDuties2016 = duties(REGION_RULES);
export const networkDuties2017 = duties(FRAMEWORK);
