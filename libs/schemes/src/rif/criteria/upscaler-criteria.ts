import type { Text } from '@tranche/domain';
import type { RifCriterion } from './rif-criterion.js';

/** 2019 asks for broadening and deepening, 2024 for either. */
export function broadening(code: string, label: Text): RifCriterion {
  return {
    code,
    label,
    question: {
      nl: 'Wordt de bestaande samenwerking aanzienlijk groter of beter, voortbouwend op wat werkte?',
      en: 'Does the existing partnership grow considerably in size or quality, building on what worked?',
    },
    anchors: [
      {
        nl: 'Het plan herhaalt het eerdere project.',
        en: 'The plan repeats the earlier project.',
      },
      {
        nl: 'De uitbreiding is klein of volgt niet uit het eerdere project.',
        en: 'The extension is small or does not follow from the earlier project.',
      },
      {
        nl: 'De uitbreiding is aanzienlijk en bouwt voort op resultaten.',
        en: 'The extension is considerable and builds on results.',
      },
      {
        nl: 'Nieuwe doelgroepen, partijen of inhoud, met bewijs uit het eerdere project.',
        en: 'New groups, parties or content, with evidence from the earlier project.',
      },
      {
        nl: 'De samenwerking wordt een voorbeeld voor regio of sector.',
        en: 'The partnership becomes an example for region or sector.',
      },
    ],
  };
}

export const researchCapacity: RifCriterion = {
  code: 'research-capacity',
  label: { nl: 'Onderzoekend vermogen', en: 'Research capacity' },
  question: {
    nl: 'Leren studenten en docenten onderzoeken, of doet het verband praktijkgericht onderzoek?',
    en: 'Do students and teachers learn to do research, or does the partnership do practice-oriented research?',
  },
  anchors: [
    { nl: 'Onderzoek speelt geen rol.', en: 'Research plays no part.' },
    {
      nl: 'Onderzoek wordt genoemd, zonder vragen of werkwijze.',
      en: 'Research is mentioned, without questions or method.',
    },
    {
      nl: 'Er zijn onderzoeksvragen uit de praktijk en een plaats in het onderwijs.',
      en: 'There are research questions from practice and a place in the courses.',
    },
    {
      nl: 'Studenten, docenten en bedrijven onderzoeken samen en gebruiken de uitkomsten.',
      en: 'Students, teachers and companies do research together and use the outcomes.',
    },
    {
      nl: 'Onderzoek vernieuwt blijvend het onderwijs en de beroepspraktijk.',
      en: 'Research lastingly renews the courses and the profession.',
    },
  ],
};

export const teacherProfessionalisation: RifCriterion = {
  code: 'teacher-professionalisation',
  label: { nl: 'Docentprofessionalisering', en: 'Teacher professionalisation' },
  question: {
    nl: 'Ontwikkelen docenten zich door de samenwerking, en is daar tijd en geld voor?',
    en: 'Do teachers develop through the partnership, and is there time and money for it?',
  },
  anchors: [
    { nl: 'Er is niets voor docenten voorzien.', en: 'Nothing is provided for teachers.' },
    {
      nl: 'Losse activiteiten zonder doel of tijd.',
      en: 'Separate activities without goal or time.',
    },
    {
      nl: 'Een plan met doelen, uren en deelnemers.',
      en: 'A plan with goals, hours and participants.',
    },
    {
      nl: 'Docenten leren in bedrijven en brengen dat terug in de les.',
      en: 'Teachers learn in companies and bring that back into class.',
    },
    {
      nl: 'Leren van docenten en werkenden is blijvend verbonden.',
      en: 'Learning of teachers and workers is lastingly connected.',
    },
  ],
};
