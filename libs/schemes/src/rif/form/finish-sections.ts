import type { Section } from '@tranche/domain';
import { declaration, isTruthful } from '../../standard/form/declarations.js';
import { documentsSection } from '../../standard/form/part-sections.js';
import type { RifPage } from '../page/rif-page.js';

export function finishSections(page: RifPage): readonly Section[] {
  return [
    documentsSection('finish', {
      nl: 'Upload de stukken die de regeling vraagt, als pdf.',
      en: 'Upload the papers that the regulation asks for, as PDF.',
    }),
    summarySection(page),
    declarationsSection(page),
  ];
}

function summarySection({ articles: { questions }, choices }: RifPage): Section {
  return {
    name: 'public-summary',
    group: 'finish',
    title: { nl: 'Samenvatting', en: 'Summary' },
    part: 'questions',
    fields: [
      {
        kind: 'long-text',
        name: 'summary',
        label: { nl: 'Samenvatting voor het publiek', en: 'Summary for the public' },
        hint: choices.hasPublicSummary
          ? {
              nl: 'De minister maakt haar openbaar als de subsidie is verleend, niet in dit portaal; noem geen namen van personen',
              en: 'The minister makes it public once the subsidy is awarded, not in this portal; name no persons',
            }
          : {
              nl: 'In gewone woorden, zonder namen van personen',
              en: 'In plain words, without names of persons',
            },
        minimumWords: 20,
        maximumWords: 300,
        required: true,
        article: questions.summary,
      },
    ],
  };
}

function declarationsSection({ articles: { questions }, choices }: RifPage): Section {
  return {
    name: 'declarations',
    group: 'finish',
    title: { nl: 'Verklaringen', en: 'Declarations' },
    part: 'questions',
    fields: [
      isTruthful('Awb 4:35(2)'),
      declaration(
        'hasNoOtherSubsidy',
        questions.noOtherSubsidy,
        choices.centres !== 'not-named'
          ? {
              nl: 'Voor dezelfde kosten is geen andere subsidie of rijksbijdrage gegeven, ook niet voor een centrum voor innovatief vakmanschap.',
              en: 'No other subsidy or state funding was given for the same cost, nor for a centre for innovative craftsmanship.',
            }
          : {
              nl: 'Voor dezelfde kosten is geen andere subsidie of rijksbijdrage gegeven.',
              en: 'No other subsidy or state funding was given for the same cost.',
            },
      ),
      declaration(
        'mayBePublished',
        questions.summary,
        choices.hasPublicSummary
          ? {
              nl: 'De samenvatting mag na verlening worden gepubliceerd.',
              en: 'The summary may be published after the award.',
            }
          : {
              nl: 'De resultaten van het project mogen worden gedeeld.',
              en: 'The results of the project may be shared.',
            },
      ),
      declaration('represents', questions.represents, {
        nl: 'Ik mag het bevoegd gezag en het samenwerkingsverband vertegenwoordigen.',
        en: 'I may represent the competent authority and the partnership.',
      }),
    ],
  };
}
