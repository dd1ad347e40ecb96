import type { Language, QuestionPages } from './on-a-phone.js';
import { typedDate } from './type-answer.js';

const FIRST_DAY = typedDate(30);
const LAST_DAY = typedDate(120);

/** A course to become a welder, and one to become a nurse, page by page as the phone asks it. */
export const VOUCHER_PAGES: Readonly<Record<Language, QuestionPages>> = {
  nl: [
    [{ label: 'Wat past bij u?', choose: 'Ik krijg WW' }],
    [{ label: 'Geeft of gaf u zelf zorg in de langdurige zorg?', choose: 'Nee' }],
    [{ label: 'Voor welk kansberoep gaat u leren?', find: 'Lasser' }],
    [
      { label: 'Hoe heet de opleiding?', text: 'Lassen niveau 2' },
      { label: 'Wie geeft de opleiding?', text: 'Lasschool Lindevoort' },
    ],
    [{ label: 'Wat krijgt u aan het eind?', choose: 'Een erkend diploma' }],
    [{ label: 'Hoe heet het diploma of certificaat?', text: 'Diploma lasser niveau 2' }],
    [
      { label: 'Wat is de eerste lesdag?', date: FIRST_DAY },
      { label: 'Wat is de laatste lesdag?', date: LAST_DAY },
    ],
    [{ label: 'Wat kost de opleiding, met btw?', text: '2.900' }],
    [{ label: 'Betaalt iemand anders de opleiding al?', choose: 'Nee' }],
    [
      { label: 'Straat en huisnummer', text: 'Dorpsstraat 12' },
      { label: 'Postcode', text: '7001 AB' },
      { label: 'Plaats', text: 'Lindevoort' },
    ],
    [
      { label: 'Op welke rekening wilt u het geld?', text: 'NL91 ABNA 0417 1643 00' },
      { label: 'Op welke naam staat de rekening?', text: 'Y. Bakkali' },
    ],
    [
      { label: 'Mijn cv staat op werk.nl', tick: true },
      { label: 'Ik heb alles naar waarheid ingevuld.', tick: true },
    ],
  ],
  en: [
    [{ label: 'What fits you?', choose: 'I am self-employed' }],
    [{ label: 'Do or did you give care yourself in long-term care?', choose: 'Yes, now' }],
    [{ label: 'For which in-demand occupation will you train?', find: 'Nurse (vocational' }],
    [
      { label: 'What is the course called?', text: 'Nursing, year 1' },
      { label: 'Who gives the course?', text: 'Care School Lindevoort' },
    ],
    [{ label: 'What do you get at the end?', choose: 'A recognised certificate' }],
    [{ label: 'What is the diploma or certificate called?', text: 'Nursing certificate' }],
    [
      { label: 'What is the first day of the course?', date: FIRST_DAY },
      { label: 'What is the last day of the course?', date: LAST_DAY },
    ],
    [{ label: 'What does the course cost, VAT included?', text: '1800.00' }],
    [{ label: 'Does somebody else already pay the course?', choose: 'No' }],
    [
      { label: 'Street and house number', text: 'Kerkplein 3' },
      { label: 'Postcode', text: '7001 CD' },
      { label: 'Town', text: 'Lindevoort' },
    ],
    [
      { label: 'To which account shall we pay?', text: 'NL91 ABNA 0417 1643 00' },
      { label: 'Whose name is on the account?', text: 'N. Willems' },
    ],
    [
      { label: 'My CV is on werk.nl', tick: true },
      { label: 'I have answered everything truthfully.', tick: true },
    ],
  ],
};
