import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';

export const routeSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'together',
    question: {
      nl: 'Vraagt u aan met een vmbo-school én een mbo-instelling, of bent u beide?',
      en: 'Do you apply with a vmbo school and an mbo institution, or are you both?',
    },
    hint: {
      nl: 'Een agrarisch opleidingscentrum of verticale scholengemeenschap is beide.',
      en: 'An agricultural training centre or a vertical school community is both.',
    },
    stops: {
      reason: {
        nl: 'School en instelling dienen de aanvraag samen in. Beide besturen ondertekenen.',
        en: 'School and institution submit the application together. Both boards sign.',
      },
      article: 'Besluit art. 3(1), (5)',
    },
  }),
  mustBeYes({
    code: 'cooperation',
    question: {
      nl: 'Werken de school en de instelling nu al samen?',
      en: 'Do the school and the institution already work together?',
    },
    stops: {
      reason: {
        nl: 'Meedoen kan alleen als u bij de aanvraag al samenwerkt.',
        en: 'You can take part only if you already work together when you apply.',
      },
      article: 'Besluit art. 3(9)',
    },
  }),
  mustBeYes({
    code: 'taught',
    question: {
      nl: 'Geeft u de leerweg en de mbo-opleiding dit schooljaar al?',
      en: 'Do you already teach the pathway and the mbo course this school year?',
    },
    stops: {
      reason: {
        nl: 'Het gaat alleen om onderwijs dat het jaar ervoor al werd gegeven.',
        en: 'It is only about teaching that was already given the year before.',
      },
      article: 'Besluit art. 3(6)-(7)',
    },
  }),
  mustBeNo({
    code: 'weak',
    question: {
      nl: 'Is een opleiding of leerweg als onvoldoende of ernstig tekortschietend beoordeeld?',
      en: 'Has a course or pathway been judged insufficient or seriously failing?',
    },
    stops: {
      reason: {
        nl: 'Onderwijs van onvoldoende kwaliteit komt niet in aanmerking.',
        en: 'Teaching of insufficient quality is not eligible.',
      },
      article: 'Besluit art. 3(8)(a)-(b)',
    },
  }),
  mustBeYes({
    code: 'pathway',
    question: {
      nl: 'Gaat het om bb of kb naar niveau 2, kb naar niveau 3, of kb, gl of tl naar niveau 4?',
      en: 'Is it bb or kb to level 2, kb to level 3, or kb, gl or tl to level 4?',
    },
    stops: {
      reason: {
        nl: 'Alleen deze combinaties van leerweg en niveau zijn een vakmanschaproute of beroepsroute.',
        en: 'Only these combinations of pathway and level are a craftsmanship or vocational route.',
      },
      article: 'Besluit art. 2(1)',
    },
  }),
  mustBeYes({
    code: 'in-time',
    question: {
      nl: 'Kunt u de volledige aanvraag indienen voordat de aanvraagperiode sluit?',
      en: 'Can you submit the whole application before the window closes?',
    },
    hint: {
      nl: 'Meestal is dat van 1 oktober tot 1 november.',
      en: 'Usually that is from 1 October up to 1 November.',
    },
    stops: {
      reason: {
        nl: 'Een aanvraag die te laat is, wordt afgewezen.',
        en: 'An application that is late is rejected.',
      },
      article: 'art. 2(7)',
    },
  }),
];
