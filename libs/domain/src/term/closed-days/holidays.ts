import type { Text } from '../../text.js';
import { easterSunday } from './easter.js';

/** A day that the Algemene termijnenwet recognises or puts on a par. */
export interface Holiday {
  readonly date: Temporal.PlainDate;
  readonly name: Text;
  readonly article: string;
}

const RECOGNISED = 'Atw 3(1)';

/** The days of Atw 3(1) and 3(2) in a year; days made equal by royal decree stand in their table. */
export function holidaysOf(year: number): readonly Holiday[] {
  return [...fixedHolidays(year), kingsBirthday(year), ...easterHolidays(year)];
}

function fixedHolidays(year: number): Holiday[] {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  return [
    recognised(on(1, 1), { nl: 'nieuwjaarsdag', en: 'New Year’s Day' }),
    recognised(on(5, 5), { nl: 'Bevrijdingsdag', en: 'Liberation Day' }),
    recognised(on(12, 25), { nl: 'eerste kerstdag', en: 'Christmas Day' }),
    recognised(on(12, 26), { nl: 'tweede kerstdag', en: 'the second day of Christmas' }),
  ];
}

function easterHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const goodFriday = {
    date: easter.subtract({ days: 2 }),
    name: { nl: 'Goede Vrijdag', en: 'Good Friday' },
    article: 'Atw 3(2)',
  };
  return [
    goodFriday,
    recognised(easter.add({ days: 1 }), { nl: 'tweede paasdag', en: 'Easter Monday' }),
    recognised(easter.add({ days: 39 }), { nl: 'Hemelvaartsdag', en: 'Ascension Day' }),
    recognised(easter.add({ days: 50 }), { nl: 'tweede pinksterdag', en: 'Whit Monday' }),
  ];
}

/** The day on which the birthday is celebrated: a day earlier when it would be a Sunday. */
function kingsBirthday(year: number): Holiday {
  // Beatrix celebrated on 30 April; Willem-Alexander, king since 30-4-2013, first on 27 April 2014.
  const isKing = year >= 2014;
  const day = Temporal.PlainDate.from({ year, month: 4, day: isKing ? 27 : 30 });
  const celebrated = day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
  const name = isKing
    ? { nl: 'Koningsdag', en: 'King’s Day' }
    : { nl: 'Koninginnedag', en: 'Queen’s Day' };
  return recognised(celebrated, name);
}

function recognised(date: Temporal.PlainDate, name: Text): Holiday {
  return { date, name, article: RECOGNISED };
}
