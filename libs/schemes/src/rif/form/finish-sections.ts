import type { Section } from '@tranche/domain';
import type { RifFormRules } from './rif-form-rules.js';

export function finishSections(rules: RifFormRules): readonly Section[] {
  return [
    {
      name: 'documents',
      group: 'finish',
      title: { nl: 'Documenten', en: 'Documents' },
      intro: {
        nl: 'Upload de stukken die de regeling vraagt, als pdf.',
        en: 'Upload the papers that the regulation asks for, as PDF.',
      },
      part: 'documents',
      fields: [],
    },
    summarySection(rules),
    declarationsSection(rules),
  ];
}

function summarySection({ articles, hasPublicSummary }: RifFormRules): Section {
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
        hint: hasPublicSummary
          ? {
              nl: 'Wordt gepubliceerd als de subsidie is verleend; noem geen namen van personen',
              en: 'Is published once the subsidy is awarded; name no persons',
            }
          : {
              nl: 'In gewone woorden, zonder namen van personen',
              en: 'In plain words, without names of persons',
            },
        minimumWords: 20,
        maximumWords: 300,
        required: true,
        article: articles.summary,
      },
    ],
  };
}

function declarationsSection({ articles, hasPublicSummary }: RifFormRules): Section {
  return {
    name: 'declarations',
    group: 'finish',
    title: { nl: 'Verklaringen', en: 'Declarations' },
    part: 'questions',
    fields: [
      {
        kind: 'declaration',
        name: 'isTruthful',
        label: {
          nl: 'Ik heb alles naar waarheid ingevuld.',
          en: 'I have answered everything truthfully.',
        },
        required: true,
        article: 'Awb 4:35(2)',
      },
      {
        kind: 'declaration',
        name: 'hasNoOtherSubsidy',
        label: {
          nl: 'Voor dezelfde kosten is geen andere subsidie of rijksbijdrage gegeven.',
          en: 'No other subsidy or state funding was given for the same cost.',
        },
        required: true,
        article: articles.noOtherSubsidy,
      },
      {
        kind: 'declaration',
        name: 'mayBePublished',
        label: hasPublicSummary
          ? {
              nl: 'De samenvatting mag na verlening worden gepubliceerd.',
              en: 'The summary may be published after the award.',
            }
          : {
              nl: 'De resultaten van het project mogen worden gedeeld.',
              en: 'The results of the project may be shared.',
            },
        required: true,
        article: articles.summary,
      },
      {
        kind: 'declaration',
        name: 'represents',
        label: {
          nl: 'Ik mag het bevoegd gezag en het samenwerkingsverband vertegenwoordigen.',
          en: 'I may represent the competent authority and the partnership.',
        },
        required: true,
        article: articles.represents,
      },
    ],
  };
}
