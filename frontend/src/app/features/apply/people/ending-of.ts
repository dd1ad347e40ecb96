import type { ColleagueView } from '@tranche/contracts';

/** What ends: one's own role, that of another, or an invitation. */
export function endingOf(person: ColleagueView | null): 'own' | 'role' | 'invitation' {
  if (person?.isYou) return 'own';
  return person?.standing === 'accepted' ? 'role' : 'invitation';
}
