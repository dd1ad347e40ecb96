import type { RifCriterion } from './rif-criterion.js';

export const labourMarketLink: RifCriterion = {
  code: 'labour-market-link',
  label: {
    nl: 'Verbetering aansluiting op de arbeidsmarkt',
    en: 'Better link to the labour market',
  },
  question: {
    nl: 'Volgen de doelen uit een scherpe analyse van de regionale arbeidsmarkt, en verbeteren zij de aansluiting?',
    en: 'Do the goals follow from a sharp analysis of the regional labour market, and do they improve the link?',
  },
  anchors: [
    {
      nl: 'Er is geen bruikbare analyse; de doelen staan los van de regio.',
      en: 'There is no usable analysis; the goals stand apart from the region.',
    },
    {
      nl: 'De analyse is algemeen; de keuze van de doelen is niet onderbouwd.',
      en: 'The analysis is general; the choice of goals is not substantiated.',
    },
    {
      nl: 'De analyse klopt en de doelen volgen eruit; niet alles is meetbaar.',
      en: 'The analysis is right and the goals follow from it; not all is measurable.',
    },
    {
      nl: 'Scherpe analyse met cijfers; meetbare doelen en een heldere focus in het aanbod.',
      en: 'Sharp analysis with figures; measurable goals and a clear focus in the courses.',
    },
    {
      nl: 'Overtuigend in alles: analyse, keuzes, meetbare doelen en effect op de hele regio.',
      en: 'Convincing throughout: analysis, choices, measurable goals and effect on the region.',
    },
  ],
};

export const cooperationAndSupport: RifCriterion = {
  code: 'cooperation-and-support',
  label: { nl: 'Samenwerking en draagvlak', en: 'Cooperation and support' },
  question: {
    nl: 'Zijn de juiste partijen gelijkwaardig betrokken, en is er draagvlak onder docenten en studenten?',
    en: 'Are the right parties involved as equals, and is there support among teachers and students?',
  },
  anchors: [
    {
      nl: 'Belangrijke partijen ontbreken; van draagvlak blijkt niets.',
      en: 'Important parties are missing; nothing shows support.',
    },
    {
      nl: 'De partijen zijn genoemd, maar rollen en draagvlak blijven vaag.',
      en: 'The parties are named, but roles and support stay vague.',
    },
    {
      nl: 'De rollen zijn duidelijk verdeeld; draagvlak is aannemelijk.',
      en: 'The roles are clearly divided; support is plausible.',
    },
    {
      nl: 'Partijen sturen en betalen samen; docenten en studenten doen zichtbaar mee.',
      en: 'Parties steer and pay together; teachers and students visibly take part.',
    },
    {
      nl: 'Stevig, gelijkwaardig en breed verband, met opbrengst voor iedere partij.',
      en: 'Solid, equal and broad partnership, with a yield for every party.',
    },
  ],
};

export const feasibility: RifCriterion = {
  code: 'feasibility',
  label: { nl: 'Uitvoerbaarheid en haalbaarheid', en: 'Feasibility' },
  question: {
    nl: 'Zijn activiteiten, planning en risico’s zo uitgewerkt dat het plan in de subsidieperiode lukt?',
    en: 'Are activities, planning and risks so worked out that the plan succeeds within the period?',
  },
  anchors: [
    {
      nl: 'Activiteiten en planning ontbreken of kunnen zo niet.',
      en: 'Activities and planning are missing or cannot work.',
    },
    {
      nl: 'De planning heeft gaten; risico’s zijn nauwelijks bekeken.',
      en: 'The planning has gaps; risks are hardly looked at.',
    },
    {
      nl: 'Activiteiten, mijlpalen en taken zijn duidelijk; risico’s hebben een antwoord.',
      en: 'Activities, milestones and tasks are clear; risks have an answer.',
    },
    {
      nl: 'Realistische fasering met tussenresultaten en bijsturing.',
      en: 'Realistic phasing with interim results and adjustment.',
    },
    {
      nl: 'Voorbeeldig uitgewerkt; de partijen bewezen eerder dat zij dit kunnen.',
      en: 'Worked out in an exemplary way; the parties have proved they can do this.',
    },
  ],
};

export const sustainability: RifCriterion = {
  code: 'sustainability',
  label: { nl: 'Duurzaamheid', en: 'Sustainability' },
  question: {
    nl: 'Gaat de samenwerking door als de subsidie stopt, en is dat al geregeld?',
    en: 'Does the partnership go on when the subsidy ends, and has that been arranged?',
  },
  anchors: [
    {
      nl: 'Na de subsidie houdt het op.',
      en: 'It ends with the subsidy.',
    },
    {
      nl: 'Er is de wens om door te gaan, zonder afspraken of raming.',
      en: 'There is a wish to go on, without agreements or an estimate.',
    },
    {
      nl: 'Voortzetting is beschreven, met een raming van inkomsten en uitgaven.',
      en: 'Continuation is described, with an estimate of income and expenditure.',
    },
    {
      nl: 'Partijen leggen voortzetting en financiering nu al vast.',
      en: 'Parties already lay down continuation and financing.',
    },
    {
      nl: 'De samenwerking wordt deel van het gewone werk van alle partijen.',
      en: 'The partnership becomes part of the regular work of all parties.',
    },
  ],
};

export const financing: RifCriterion = {
  code: 'financing',
  label: { nl: 'Financiering', en: 'Financing' },
  question: {
    nl: 'Is de begroting onderbouwd en redelijk, en is de cofinanciering zeker?',
    en: 'Is the budget substantiated and reasonable, and is the co-financing certain?',
  },
  anchors: [
    {
      nl: 'De begroting is niet te volgen of klopt niet.',
      en: 'The budget cannot be followed or is wrong.',
    },
    {
      nl: 'Bedragen zijn nauwelijks onderbouwd; bijdragen zijn onzeker.',
      en: 'Amounts are hardly substantiated; contributions are uncertain.',
    },
    {
      nl: 'De begroting volgt uit de activiteiten; bijdragen zijn toegezegd.',
      en: 'The budget follows from the activities; contributions are pledged.',
    },
    {
      nl: 'Goed onderbouwd per activiteit; kosten staan in verhouding tot het resultaat.',
      en: 'Well substantiated per activity; cost is in proportion to the result.',
    },
    {
      nl: 'Volledig onderbouwd, zuinig, met een groot aandeel in geld van bedrijven.',
      en: 'Fully substantiated, thrifty, with a large cash share of companies.',
    },
  ],
};
