import { drawOne } from './seeded-draw.js';

const OPENINGS = [
  'Ik lees in het plan:',
  'Mijn oordeel na het lezen van de stukken:',
  'Op basis van plan en begroting:',
];

const CLOSINGS: Readonly<Record<number, readonly string[]>> = {
  1: ['Dit is onvoldoende om op te beslissen.'],
  2: [
    'Hier schiet het plan tekort; een volgende versie moet dit concreet maken.',
    'Dat is te mager voor een project van deze omvang.',
  ],
  3: ['Dat is voldoende, met ruimte voor verbetering.', 'Voldoende, maar niet meer dan dat.'],
  4: ['Dat is goed uitgewerkt.', 'Dit geeft vertrouwen in de uitvoering.'],
  5: ['Hierin is dit plan een voorbeeld voor andere regio’s.', 'Overtuigend op dit onderdeel.'],
};

/**
 * What an assessor could have written with these points.
 *
 * @param anchor what the rubric says of this number of points
 */
export function madeUpMotivation(points: number, anchor: string, ...key: string[]): string {
  const opening = drawOne(OPENINGS, 'opening', ...key);
  return `${opening} ${lowerFirst(anchor)} ${closingFor(points, ...key)}`;
}

export function closingFor(points: number, ...key: string[]): string {
  return drawOne(CLOSINGS[points] ?? ['Dit past bij de punten.'], 'closing', ...key);
}

export function lowerFirst(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
