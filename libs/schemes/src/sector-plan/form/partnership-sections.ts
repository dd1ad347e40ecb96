import type { Field, Section, Text } from '@tranche/domain';
import { partnersSection } from '../../standard/form/part-sections.js';
import { percentOf } from '../../standard/page/in-words.js';
import { ONE_OR_MORE_FIRMS, SEVERAL_FIRMS } from '../sector-plan.affiliated-firms.js';
import { LEAD_OPTIONS_2013, LEAD_OPTIONS_2015 } from './lead-options.js';
import { contactFields } from './contact-fields.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

export function partnershipSections(page: SectorPlanPage): readonly Section[] {
  return [
    {
      name: 'contact',
      group: 'partnership',
      title: { nl: 'Hoofdaanvrager en contactpersoon', en: 'Lead applicant and contact' },
      part: 'questions',
      fields: contactFields,
    },
    leadSection(page),
    partnersSection('partnership', {
      nl: 'Voeg iedere organisatie toe die meedoet. Elke partner bevestigt zelf de eigen bijdrage.',
      en: 'Add every organisation that takes part. Each partner confirms its own contribution.',
    }),
    employersSideSection(page),
  ];
}

function leadSection(page: SectorPlanPage): Section {
  const { articles, text, isFirstText, shares } = page;
  const part = percentOf(shares.guarantee);
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
        ...(text === '2015' && { hint: NO_GOVERNMENT }),
        options: [
          ...(text === '2013' ? LEAD_OPTIONS_2013 : LEAD_OPTIONS_2015),
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
      ...(isFirstText ? [LIQUID_ASSETS] : []),
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
          nl: `Ten minste ${part.nl} van de gevraagde subsidie als het eigen vermogen lager is. Vul 0 in als er geen garantie is`,
          en: `At least ${part.en} of the subsidy requested when the equity is lower. Enter 0 when there is no guarantee`,
        },
        required: true,
        article: articles.solvency,
      },
    ],
  };
}

const NO_GOVERNMENT: Text = {
  nl: 'Een overheid kan geen hoofdaanvrager zijn; zij kan wel meedoen en meebetalen (art. 1.2(2))',
  en: 'A government cannot be the lead applicant; it can take part and pay (art. 1.2(2))',
};

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

function employersSideSection({ articles, isFirstText }: SectorPlanPage): Section {
  const firms = isFirstText ? ONE_OR_MORE_FIRMS : SEVERAL_FIRMS;
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
