import type { Criterion, Text } from '@tranche/domain';

const ANCHORS: readonly Text[] = [
  {
    nl: 'Aan geen van de minimale vereisten van bijlage 2 is voldaan.',
    en: 'None of the minimum requirements of annex 2 is met.',
  },
  {
    nl: 'Aan een deel van de minimale vereisten van bijlage 2 is voldaan.',
    en: 'Part of the minimum requirements of annex 2 is met.',
  },
  {
    nl: 'Aan elke minimale vereiste van bijlage 2 is voldaan.',
    en: 'Every minimum requirement of annex 2 is met.',
  },
  {
    nl: 'Aan elke minimale vereiste is voldaan, met een goede onderbouwing.',
    en: 'Every minimum requirement is met and well substantiated.',
  },
  {
    nl: 'Aan elke minimale vereiste is voldaan, in alles overtuigend.',
    en: 'Every minimum requirement is met, convincing throughout.',
  },
];

/**
 * The five of annex 2. Article 21(1) names the first four; the criteria that must each be sufficient are
 * those of the annex (art. 21(3) refers to the second paragraph), so efficiency is one of them. The annex
 * has minimum requirements and no scores: three points stand for those, the words around it are ours.
 */
export const secondTrackCriteria: readonly Criterion[] = [
  criterion(
    'second-track-link',
    { nl: 'aansluiting op de arbeidsmarkt', en: 'link to the labour market' },
    {
      nl: 'Verbetert de maatregel de aansluiting op de arbeidsmarkt en houdt zij de opleiding op peil, volgt zij uit de regionale visie, en is gelet op spreiding, relevantie en toegankelijkheid?',
      en: 'Does the measure improve the link to the labour market and keep the programme viable, does it follow from the regional vision, and are spread, relevance and accessibility considered?',
    },
  ),
  criterion(
    'second-track-cooperation',
    { nl: 'samenwerking en draagvlak', en: 'cooperation and support' },
    {
      nl: 'Zijn taken en verantwoordelijkheden helder verdeeld, is afgestemd met andere instellingen en partijen in de regio, en is gelet op hun aanbod en aantallen deelnemers?',
      en: 'Are tasks and responsibilities divided clearly, was there coordination with other institutions and parties in the region, and were their courses and numbers of participants considered?',
    },
  ),
  criterion(
    'second-track-feasibility',
    { nl: 'uitvoerbaarheid en haalbaarheid', en: 'feasibility' },
    {
      nl: 'Blijkt uit de planning en de taakverdeling van de instellingen dat het plan in de tijd haalbaar is?',
      en: 'Do the planning and the division of tasks of the institutions show that the plan is feasible in time?',
    },
  ),
  criterion(
    'second-track-financing',
    { nl: 'financiering', en: 'financing' },
    {
      nl: 'Is duidelijk wie welke kosten maakt, hoe de instellingen meebetalen, en staat dat in de samenwerkingsovereenkomst?',
      en: 'Is it clear who makes which cost and how the institutions pay along, and does the cooperation agreement say so?',
    },
  ),
  criterion(
    'second-track-economy',
    { nl: 'efficiëntie', en: 'efficiency' },
    {
      nl: 'Worden geld, tijd en mankracht zo zuinig mogelijk ingezet, met zo weinig mogelijk overhead?',
      en: 'Are money, time and staff used as sparingly as possible, with as little overhead as possible?',
    },
  ),
];

/** Named after the track, for assessors see them below the criteria of the partnership. */
function criterion(code: string, about: Text, question: Text): Criterion {
  return {
    code,
    label: {
      nl: `Doelmatiger organiseren: ${about.nl}`,
      en: `More efficient courses: ${about.en}`,
    },
    question,
    anchors: ANCHORS.map((text, index) => ({ points: index + 1, text })),
  };
}
