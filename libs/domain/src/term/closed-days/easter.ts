/**
 * Easter Sunday of a year in the Gregorian calendar, by the computus of Meeus, Jones and Butcher.
 *
 * @example easterSunday(2027).toString() // '2027-03-28'
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const moonCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moonCycle + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) %
    7;
  const lateMoon = Math.floor((moonCycle + 11 * fullMoon + 22 * daysToSunday) / 451);
  const marchDays = fullMoon + daysToSunday - 7 * lateMoon + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: marchDays - 1 });
}
