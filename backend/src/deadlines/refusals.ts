import { refuse, type Refusal, type Text } from '@tranche/domain';

export const STILL_TO_COME = refuse({
  code: 'day-to-come',
  text: {
    nl: 'De dag van ontvangst kan niet in de toekomst liggen.',
    en: 'The day of receipt cannot lie in the future.',
  },
});

/** More belongs to it than the day on which it came in. */
export function recordedWith(step: Text): Refusal {
  return refuse({
    code: 'recorded-with-a-step',
    text: {
      nl: `Leg dit vast met “${step.nl}”: daar hoort meer bij dan de dag.`,
      en: `Record this with “${step.en}”: more belongs to it than the day.`,
    },
  });
}
