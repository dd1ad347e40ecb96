import type { ColleagueView } from '@tranche/contracts';

/** What ends: one's own role, that of another, or an invitation. */
export function endingOf(person: ColleagueView | null): 'own' | 'role' | 'invitation' {
  if (person?.isYou) return 'own';
  return person?.standing === 'accepted' ? 'role' : 'invitation';
}

/** What comes of it, under `people.end`: who signs in for the organisation is its contact again. */
export function outcomeOf(person: ColleagueView | null): string {
  return `${endingOf(person)}-${person?.isRepresentative ? 'representative' : 'text'}`;
}
