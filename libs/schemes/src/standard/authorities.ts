import type { Authority } from '@tranche/domain';

/* The ministers and who executes for them. Postal addresses are those of the executors as published. */

const OCW = {
  name: {
    nl: 'Minister van Onderwijs, Cultuur en Wetenschap',
    en: 'Minister of Education, Culture and Science',
  },
  objection: {
    nl: 'Minister van Onderwijs, Cultuur en Wetenschap, ter attentie van Juridische Zaken, Postbus 30205, 2500 GE Den Haag.',
    en: 'Minister of Education, Culture and Science, attn. Legal Affairs (Juridische Zaken), Postbus 30205, 2500 GE Den Haag.',
  },
} as const;

const SZW = {
  name: {
    nl: 'Minister van Sociale Zaken en Werkgelegenheid',
    en: 'Minister of Social Affairs and Employment',
  },
  objection: {
    nl: 'Minister van Sociale Zaken en Werkgelegenheid, Postbus 90801, 2509 LV Den Haag.',
    en: 'Minister of Social Affairs and Employment, Postbus 90801, 2509 LV Den Haag.',
  },
} as const;

/** Subsidies of OCW since 2018. */
export const dusI: Authority = {
  ...OCW,
  address: ['Dienst Uitvoering Subsidies aan Instellingen', 'Postbus 16006', '2500 BA Den Haag'],
  contact: 'ocwsubsidies@minvws.nl',
  mandate: {
    nl: 'De Minister van Onderwijs, Cultuur en Wetenschap, namens deze, het hoofd van de Dienst Uitvoering Subsidies aan Instellingen',
    en: 'The Minister of Education, Culture and Science, on the minister’s behalf, the head of the Dienst Uitvoering Subsidies aan Instellingen',
  },
};

/** Subsidies of OCW before 2018, and decisions on schools. */
export const duo: Authority = {
  ...OCW,
  address: ['Dienst Uitvoering Onderwijs, team MUO', 'Postbus 606', '2700 ML Zoetermeer'],
  contact: 'Dienst Uitvoering Onderwijs, team Maatwerk Uitvoering Onderwijsbeleid',
  mandate: {
    nl: 'De Minister van Onderwijs, Cultuur en Wetenschap, namens deze, het hoofd van het team Maatwerk Uitvoering Onderwijsbeleid van de Dienst Uitvoering Onderwijs',
    en: 'The Minister of Education, Culture and Science, on the minister’s behalf, the head of the team Maatwerk Uitvoering Onderwijsbeleid of the Dienst Uitvoering Onderwijs',
  },
};

/** Sector plans. */
export const agentschapSzw: Authority = {
  ...SZW,
  address: ['Agentschap SZW', 'Postbus 93249', '2509 AE Den Haag'],
  contact: 'Agentschap SZW, team sectorplannen',
  mandate: {
    nl: 'De Minister van Sociale Zaken en Werkgelegenheid, namens deze, de directeur van het Agentschap SZW',
    en: 'The Minister of Social Affairs and Employment, on the minister’s behalf, the director of the Agentschap SZW',
  },
};

/** Training vouchers and keeping a benefit while training. */
export const uwv: Authority = {
  ...SZW,
  address: ['UWV', 'Postbus 58285', '1040 HG Amsterdam'],
  contact: 'UWV, team scholingsvouchers',
  mandate: {
    // On behalf of the minister who stands in the letterhead (Awb 10:10; CRvB 2018:3329).
    nl: 'De Minister van Sociale Zaken en Werkgelegenheid, namens deze, de Raad van bestuur van het Uitvoeringsinstituut werknemersverzekeringen (UWV)',
    en: 'The Minister of Social Affairs and Employment, on the minister’s behalf, the board of the Employee Insurance Agency (UWV)',
  },
  objection: {
    nl: 'UWV, afdeling Bezwaar en Beroep, Postbus 58285, 1040 HG Amsterdam.',
    en: 'UWV, department of objections and appeals (Bezwaar en Beroep), Postbus 58285, 1040 HG Amsterdam.',
  },
};

/** Practical learning. */
export const rvo: Authority = {
  ...OCW,
  address: ['Rijksdienst voor Ondernemend Nederland', 'Postbus 93144', '2509 AC Den Haag'],
  contact: 'Rijksdienst voor Ondernemend Nederland, Subsidie praktijkleren',
  mandate: {
    nl: 'De Minister van Onderwijs, Cultuur en Wetenschap, namens deze, de algemeen directeur van de Rijksdienst voor Ondernemend Nederland',
    en: 'The Minister of Education, Culture and Science, on the minister’s behalf, the director-general of the Netherlands Enterprise Agency',
  },
  // Art. 27(b) of the regulation gives RVO the mandate to decide on objections as well.
  objection: {
    nl: 'Rijksdienst voor Ondernemend Nederland, ter attentie van Juridische Zaken, Postbus 93144, 2509 AC Den Haag.',
    en: 'Rijksdienst voor Ondernemend Nederland, attn. Legal Affairs (Juridische Zaken), Postbus 93144, 2509 AC Den Haag.',
  },
};
