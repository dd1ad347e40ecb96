import type { Authority } from '@tranche/domain';

/** The minister, and who executes for him. Postal addresses are those of the executors as published. */
export const dusI: Authority = {
  name: {
    nl: 'Minister van Onderwijs, Cultuur en Wetenschap',
    en: 'Minister of Education, Culture and Science',
  },
  address: ['Dienst Uitvoering Subsidies aan Instellingen', 'Postbus 16006', '2500 BA Den Haag'],
  contact: 'ocwsubsidies@minvws.nl',
  mandate: {
    nl: 'De Minister van Onderwijs, Cultuur en Wetenschap, namens deze, het hoofd van de Dienst Uitvoering Subsidies aan Instellingen',
    en: 'The Minister of Education, Culture and Science, on the minister’s behalf, the head of the Dienst Uitvoering Subsidies aan Instellingen',
  },
  objection: {
    nl: 'Minister van Onderwijs, Cultuur en Wetenschap, ter attentie van Juridische Zaken, Postbus 30205, 2500 GE Den Haag.',
    en: 'Minister of Education, Culture and Science, attn. Legal Affairs (Juridische Zaken), Postbus 30205, 2500 GE Den Haag.',
  },
};

export const duo: Authority = {
  ...dusI,
  address: ['Dienst Uitvoering Onderwijs, team MUO', 'Postbus 606', '2700 ML Zoetermeer'],
  contact: 'Dienst Uitvoering Onderwijs, team Maatwerk Uitvoering Onderwijsbeleid',
  mandate: {
    nl: 'De Minister van Onderwijs, Cultuur en Wetenschap, namens deze, het hoofd van het team Maatwerk Uitvoering Onderwijsbeleid van de Dienst Uitvoering Onderwijs',
    en: 'The Minister of Education, Culture and Science, on the minister’s behalf, the head of the team Maatwerk Uitvoering Onderwijsbeleid of the Dienst Uitvoering Onderwijs',
  },
};
