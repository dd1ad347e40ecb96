import type { SelfCheckQuestion } from '@tranche/domain';
import { mustBeNo, mustBeYes } from '../standard/self-check-questions.js';
import { OCCUPATION_ARTICLE, UNNUMBERED } from './training-voucher.regulation.js';

export const voucherSelfCheck: readonly SelfCheckQuestion[] = [
  mustBeYes({
    code: 'job-seeker',
    question: {
      nl: 'Krijgt u WW of IOW, of werkt u als werknemer of zelfstandige?',
      en: 'Do you receive WW or IOW benefit, or work as an employee or self-employed?',
    },
    stops: {
      reason: {
        nl: 'De voucher is er niet voor mensen met een andere uitkering. Krijgt u een uitkering van de gemeente? Vraag dan daar naar scholing.',
        en: 'The voucher is not for people with another benefit. Do you have a benefit from the municipality? Then ask there for training.',
      },
      article: UNNUMBERED,
    },
  }),
  mustBeYes({
    code: 'registered',
    question: {
      nl: 'Bent u bij UWV ingeschreven als werkzoekende?',
      en: 'Are you registered with UWV as a job seeker?',
    },
    hint: {
      nl: 'Dat kan ook als u werkt. U schrijft zich in op werk.nl en zet daar uw cv.',
      en: 'You can be while you work. You register at werk.nl and put your CV there.',
    },
    stops: {
      reason: {
        nl: 'De voucher is voor wie is ingeschreven. Schrijf u eerst in op werk.nl.',
        en: 'The voucher is for who is registered. First register at werk.nl.',
      },
      article: UNNUMBERED,
    },
  }),
  mustBeYes({
    code: 'occupation',
    question: {
      nl: 'Staat het beroep op de lijst van kansberoepen van dit half jaar?',
      en: 'Is the occupation on the list of in-demand occupations of this half year?',
    },
    list: 'occupations',
    stops: {
      reason: {
        nl: 'Alleen een opleiding voor een beroep op de lijst telt. De lijst verandert elk half jaar.',
        en: 'Only a course for an occupation on the list counts. The list changes every half year.',
      },
      article: OCCUPATION_ARTICLE,
    },
  }),
  mustBeYes({
    code: 'certificate',
    question: {
      nl: 'Eindigt de opleiding met een erkend diploma, certificaat of ervaringscertificaat (EVC)?',
      en: 'Does the course end in a recognised diploma, certificate or certificate of experience (EVC)?',
    },
    stops: {
      reason: {
        nl: 'Een opleiding zonder erkend diploma of certificaat telt niet.',
        en: 'A course without a recognised diploma or certificate does not count.',
      },
      article: OCCUPATION_ARTICLE,
    },
  }),
  mustBeNo({
    code: 'too-late',
    question: {
      nl: 'Was de eerste lesdag meer dan twee weken geleden?',
      en: 'Was the first day of the course more than two weeks ago?',
    },
    stops: {
      reason: {
        nl: 'U moet uiterlijk twee weken na de eerste lesdag aanvragen.',
        en: 'You must apply at the latest two weeks after the first day of the course.',
      },
      article: UNNUMBERED,
    },
  }),
  mustBeNo({
    code: 'other-money',
    question: {
      nl: 'Kreeg u al eens een scholingsvoucher, of betaalt ander publiek geld of een sectorplan de opleiding al?',
      en: 'Did you receive a training voucher before, or does other public money or a sector plan already pay the course?',
    },
    stops: {
      reason: {
        nl: 'U kunt de voucher één keer krijgen, en dezelfde kosten worden niet twee keer betaald.',
        en: 'You can receive the voucher once, and the same cost is not paid twice.',
      },
      article: UNNUMBERED,
    },
  }),
];
