import type { Condition } from '@tranche/domain';
import { OCCUPATION_ARTICLE, UNNUMBERED } from './training-voucher.regulation.js';

/** What must hold of a claim beside the questions themselves, as UWV explained the regulation. */
export const voucherConditions: readonly Condition[] = [
  {
    kind: 'answer-is',
    code: 'job-seeker',
    article: UNNUMBERED,
    text: {
      nl: 'De voucher is er voor mensen met WW of IOW, werknemers en zelfstandigen. Met een uitkering van de gemeente (Participatiewet) vraagt u scholing aan bij uw gemeente.',
      en: 'The voucher is for people with WW or IOW benefit, employees and self-employed people. With a benefit from the municipality (Participatiewet) you ask your municipality for training.',
    },
    field: 'situation',
    in: ['ww', 'iow', 'employee', 'self-employed'],
  },
  {
    kind: 'answer-is',
    code: 'care-line-for-carers',
    article: UNNUMBERED,
    text: {
      nl: 'Het budget voor de langdurige zorg is er alleen voor wie daar zelf zorg geeft, of vanuit zo’n baan WW of IOW krijgt.',
      en: 'The budget for long-term care is only for people who give such care themselves, or have WW or IOW benefit after such a job.',
    },
    variants: ['care'],
    field: 'careWork',
    in: ['now', 'before'],
  },
  {
    // Nothing keeps a carer from the budget for everybody: there are two, and both may be asked.
    kind: 'answer-is',
    warnsOnly: true,
    code: 'care-line-for-you',
    article: UNNUMBERED,
    text: {
      nl: 'U geeft of gaf zorg in de langdurige zorg: daarvoor is een eigen budget. Wilt u uit dat budget aanvragen? Begin dan een nieuwe aanvraag en kies ‘Langdurige zorg’. U kunt ook met deze aanvraag verdergaan.',
      en: 'You give or gave care in long-term care: there is a budget of its own for that. Do you want to apply from that budget? Then begin a new application and choose ‘Long-term care’. You can also go on with this application.',
    },
    variants: ['broad'],
    field: 'careWork',
    in: ['no'],
  },
  {
    kind: 'answer-is',
    code: 'ends-in-a-certificate',
    article: OCCUPATION_ARTICLE,
    text: {
      nl: 'De opleiding moet eindigen met een erkend diploma of certificaat, of met een ervaringscertificaat (EVC).',
      en: 'The course must end in a recognised diploma or certificate, or in a certificate of experience (EVC).',
    },
    field: 'certificateKind',
    in: ['diploma', 'certificate', 'evc'],
  },
  {
    kind: 'bounded',
    code: 'starts-too-early',
    article: UNNUMBERED,
    text: {
      nl: 'De opleiding begint voor de eerste dag die voor deze vouchers telt.',
      en: 'The course starts before the first day that counts for these vouchers.',
    },
    field: 'courseStartsOn',
    is: 'at-least',
    parameter: 'firstCourseDay',
  },
  {
    kind: 'bounded',
    code: 'starts-too-late',
    article: UNNUMBERED,
    text: {
      nl: 'De opleiding begint na de laatste dag die voor deze vouchers telt.',
      en: 'The course starts after the last day that counts for these vouchers.',
    },
    field: 'courseStartsOn',
    is: 'at-most',
    parameter: 'lastCourseDay',
  },
  {
    kind: 'received-by',
    code: 'within-two-weeks',
    article: UNNUMBERED,
    text: {
      nl: 'Uw aanvraag moet uiterlijk twee weken na de eerste lesdag binnen zijn.',
      en: 'Your application must arrive at the latest two weeks after the first day of the course.',
    },
    field: 'courseStartsOn',
    plus: { unit: 'weeks', amount: 2 },
  },
  {
    kind: 'date-order',
    code: 'ends-after-the-start',
    article: 'Kaderregeling 4.2(1)',
    text: {
      nl: 'De laatste lesdag kan niet voor de eerste liggen.',
      en: 'The last day of the course cannot come before the first.',
    },
    first: 'courseStartsOn',
    then: 'courseEndsOn',
  },
  {
    kind: 'answer-is',
    code: 'no-double-funding',
    article: UNNUMBERED,
    text: {
      nl: 'Voor een opleiding die al uit ander publiek geld of een sectorplan wordt betaald, krijgt u geen voucher.',
      en: 'You receive no voucher for a course that other public money or a sector plan already pays.',
    },
    field: 'otherFunding',
    in: ['none'],
  },
];
