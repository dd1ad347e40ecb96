import { refuse } from '@tranche/domain';

export const STILL_TO_COME = refuse({
  code: 'day-to-come',
  text: {
    nl: 'De dag van ontvangst kan niet in de toekomst liggen.',
    en: 'The day of receipt cannot lie in the future.',
  },
});
