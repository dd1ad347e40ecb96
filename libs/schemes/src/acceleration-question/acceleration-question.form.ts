import type { Field, FormDefinition, Text } from '@tranche/domain';
import { declaration, isTruthful } from '../standard/form/declarations.js';
import { ORGANISATION_CONTACT } from '../standard/form/organisation-contact.js';
import { partnersSection } from '../standard/form/part-sections.js';
import { OUR_CHOICE, SUBMITTING } from './acceleration-question.sources.js';

function explained(name: string, label: Text, maximumWords = 300, hint?: Text): Field {
  return {
    kind: 'long-text',
    name,
    label,
    ...(hint && { hint }),
    maximumWords,
    required: true,
    article: SUBMITTING,
  };
}

/** What the online form asked, question by question. */
export const accelerationForm: FormDefinition = {
  groups: [
    { name: 'question', title: { nl: 'Uw vraag', en: 'Your question' } },
    { name: 'boards', title: { nl: 'Besturen', en: 'Boards' } },
    { name: 'finish', title: { nl: 'Afronden', en: 'Finish' } },
  ],
  sections: [
    {
      name: 'question',
      group: 'question',
      title: { nl: 'De vraag', en: 'The question' },
      intro: {
        nl: 'Een versnellingsvraag gaat over de innovatieve inzet van ict in het primair onderwijs.',
        en: 'An acceleration question is about the innovative use of ICT in primary education.',
      },
      part: 'questions',
      fields: [
        explained('question', { nl: 'Wat is uw vraag?', en: 'What is your question?' }, 150),
        explained('vision', {
          nl: 'Hoe past de vraag bij uw visie op onderwijs?',
          en: 'How does the question fit your vision of education?',
        }),
        explained('wantedResult', {
          nl: 'Welk resultaat wilt u, en wat doet ict daarin?',
          en: 'Which result do you want, and what does ICT do in it?',
        }),
        explained('marketGap', {
          nl: 'Waarom past het aanbod in de markt niet?',
          en: 'Why does what the market offers not fit?',
        }),
      ],
    },
    {
      name: 'working-on-it',
      group: 'question',
      title: { nl: 'Eraan werken', en: 'Working on it' },
      part: 'questions',
      fields: [
        explained('effort', {
          nl: 'Wat doet uw bestuur zelf om de vraag te beantwoorden?',
          en: 'What does your board do itself to answer the question?',
        }),
        explained('guidance', {
          nl: 'Welke begeleiding verwacht u van Kennisnet en de PO-Raad?',
          en: 'Which guidance do you expect from Kennisnet and PO-Raad?',
        }),
        explained('importance', {
          nl: 'Waarom is de vraag belangrijk voor de sector?',
          en: 'Why is the question important for the sector?',
        }),
        explained('sharing', {
          nl: 'Hoe deelt u later de resultaten en de kennis?',
          en: 'How will you share the results and the knowledge later?',
        }),
      ],
    },
    {
      name: 'board',
      group: 'boards',
      title: { nl: 'Bestuur en contactpersoon', en: 'Board and contact' },
      part: 'questions',
      fields: ORGANISATION_CONTACT,
    },
    partnersSection(
      'boards',
      {
        nl: 'Nodig minstens twee andere schoolbesturen uit. Zij bevestigen zelf dat zij de vraag ondersteunen.',
        en: 'Invite at least two other school boards. They confirm themselves that they support the question.',
      },
      { nl: 'Ondersteuning', en: 'Support' },
    ),
    {
      name: 'declarations',
      group: 'finish',
      title: { nl: 'Verklaringen', en: 'Declarations' },
      part: 'questions',
      fields: [
        declaration('staysOwner', SUBMITTING, {
          nl: 'Het blijft onze vraag: wij houden de regie en de verantwoordelijkheid.',
          en: 'It stays our question: we keep the lead and the responsibility.',
        }),
        declaration('sharesResults', SUBMITTING, {
          nl: 'De resultaten mogen met andere besturen worden gedeeld.',
          en: 'The results may be shared with other boards.',
        }),
        isTruthful(OUR_CHOICE),
      ],
    },
  ],
};
