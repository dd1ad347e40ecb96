import { describe, expect, it } from '@jest/globals';
import { saidNumbers } from './said-numbers.js';

describe('what a text says of amounts, shares and time', () => {
  it.each([
    [
      'De subsidie is ten minste € 250.000 en ten hoogste € 2,5 miljoen.',
      ['€ 250.000', '€ 2,5 miljoen'],
    ],
    ['At most €2.5 million, or €1,234.50.', ['€2.5 million', '€1,234.50']],
    ['Met een vaste spatie: €\u00a073 per uur', ['€ 73']],
    ['Eerst 25 %, daarna 7,5\u00a0%', ['25 %', '7,5 %']],
    ['Minstens een derde, twee derde of een kwart', ['een derde', 'twee derde', 'een kwart']],
    ['De helft van de partijen', ['De helft']],
    ['At least a third of it, two thirds or half of it', ['a third', 'two thirds', 'half of']],
    ['Binnen zestien weken of 52 weken', ['zestien weken', '52 weken']],
    [
      'Ten hoogste tien werkdagen; at most ten working days',
      ['tien werkdagen', 'ten working days'],
    ],
    ['uiterlijk drie maanden na het besluit', ['drie maanden']],
    ['Hoogstens 30 procent, at most thirty per cent', ['30 procent', 'thirty per cent']],
    ['Ten hoogste 2,5 miljoen euro of EUR 2.500.000', ['2,5 miljoen euro', 'EUR 2.500.000']],
    ['Drie vijfde deel, three fifths of it', ['Drie vijfde', 'three fifths']],
    [
      'Binnen tweeëntwintig weken, within twenty-two weeks',
      ['tweeëntwintig weken', 'twenty-two weeks'],
    ],
  ])('%s', (text, said) => {
    expect(saidNumbers(text)).toEqual(said);
  });

  it.each([
    'De eerste helft van de periode',
    'In detail for the first half of the period',
    'Inhuur van derden, elk kwartaal',
    'Artikel 4:15, tweede lid, van 2019 in 2 delen',
    'Vier tekens, zoals 25LN',
    'Het een vijfde keer vragen helpt niet',
  ])('leaves alone what is none: %s', (text) => {
    expect(saidNumbers(text)).toEqual([]);
  });

  it('leaves out the six weeks of general law, and nothing else that such a sentence says', () => {
    expect(
      saidNumbers(
        'Eerst 25 %, daarna gelijke delen (art. 27). De termijn is zes weken (artikel 4:87 Awb).',
      ),
    ).toEqual(['25 %']);
    expect(saidNumbers('Binnen 16 weken besluit ik (artikel 4:13 Awb).')).toEqual(['16 weken']);
    expect(saidNumbers('Ten hoogste € 250.000 (art. 3 en Awb 4:35).')).toEqual(['€ 250.000']);
  });
});
