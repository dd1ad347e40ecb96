import type { Field, Section } from '@tranche/domain';
import { partnersSection } from '../../standard/form/part-sections.js';
import { contactFields } from './contact-fields.js';
import type { SectorPlanFormRules } from './sector-plan-form-rules.js';

export function partnershipSections(rules: SectorPlanFormRules): readonly Section[] {
  return [
    {
      name: 'contact',
      group: 'partnership',
      title: { nl: 'Hoofdaanvrager en contactpersoon', en: 'Lead applicant and contact' },
      part: 'questions',
      fields: contactFields,
    },
    leadSection(rules),
    partnersSection('partnership', {
      nl: 'Voeg iedere organisatie toe die meedoet. Elke partner bevestigt zelf de eigen bijdrage.',
      en: 'Add every organisation that takes part. Each partner confirms its own contribution.',
    }),
    employersSideSection(rules),
  ];
}

function leadSection(rules: SectorPlanFormRules): Section {
  const { articles, leads, leadHint, asksLiquidAssets } = rules;
  return {
    name: 'lead',
    group: 'partnership',
    title: { nl: 'Vermogen en garantie', en: 'Equity and guarantee' },
    intro: {
      nl: 'De hoofdaanvrager heeft genoeg eigen vermogen, of het samenwerkingsverband staat garant.',
      en: 'The lead applicant has enough equity, or the partnership gives a guarantee.',
    },
    part: 'questions',
    fields: [
      {
        kind: 'choice',
        name: 'leadKind',
        label: { nl: 'Wat is de hoofdaanvrager?', en: 'What is the lead applicant?' },
        ...(leadHint && { hint: leadHint }),
        options: [
          ...leads,
          { value: 'other', label: { nl: 'Een andere organisatie', en: 'Another organisation' } },
        ],
        required: true,
        article: articles.leadKinds,
      },
      {
        kind: 'long-text',
        name: 'whyOtherLead',
        label: {
          nl: 'Waarom kan geen van de genoemde organisaties hoofdaanvrager zijn?',
          en: 'Why can none of the organisations named be the lead applicant?',
        },
        maximumWords: 200,
        showWhen: { field: 'leadKind', in: ['other'] },
        required: true,
        article: articles.otherLead,
      },
      ...(asksLiquidAssets ? [LIQUID_ASSETS] : []),
      {
        kind: 'money',
        name: 'equity',
        label: { nl: 'Eigen vermogen van de hoofdaanvrager', en: 'Equity of the lead applicant' },
        hint: {
          nl: 'Vul 0 in als er geen eigen vermogen is',
          en: 'Enter 0 when there is no equity',
        },
        required: true,
        article: articles.solvency,
      },
      {
        kind: 'money',
        name: 'guarantee',
        label: {
          nl: 'Bedrag waarvoor het samenwerkingsverband garant staat',
          en: 'Amount the partnership guarantees',
        },
        hint: {
          nl: 'Ten minste 80 % van de gevraagde subsidie als het eigen vermogen lager is. Vul 0 in als er geen garantie is',
          en: 'At least 80% of the subsidy requested when the equity is lower. Enter 0 when there is no guarantee',
        },
        required: true,
        article: articles.solvency,
      },
    ],
  };
}

const LIQUID_ASSETS: Field = {
  kind: 'money',
  name: 'liquidAssets',
  label: {
    nl: 'Liquide middelen van de hoofdaanvrager',
    en: 'Liquid assets of the lead applicant',
  },
  showWhen: { field: 'leadKind', in: ['other'] },
  required: true,
  article: 'art. 2.2(7)(b)',
};

function employersSideSection({ articles, firms }: SectorPlanFormRules): Section {
  return {
    name: 'employers-side',
    group: 'partnership',
    title: { nl: 'De kant van de werkgevers', en: 'The employers’ side' },
    part: 'questions',
    fields: [
      {
        kind: 'choice',
        name: 'employersSide',
        label: { nl: 'Wie doet mee aan werkgeverskant?', en: 'Who takes part for the employers?' },
        options: [
          {
            value: 'organisation',
            label: {
              nl: 'Een of meer werkgeversorganisaties',
              en: 'One or more employers’ organisations',
            },
          },
          {
            value: 'firms',
            label: firms.option,
          },
        ],
        required: true,
        article: articles.partnership,
      },
      {
        kind: 'number',
        name: 'affiliatedFirms',
        label: { nl: 'Hoeveel arbeidsorganisaties zijn dat?', en: 'How many employers are that?' },
        minimum: firms.minimum,
        showWhen: { field: 'employersSide', in: ['firms'] },
        required: true,
        article: articles.partnership,
      },
    ],
  };
}
