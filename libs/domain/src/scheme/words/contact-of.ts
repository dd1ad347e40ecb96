import type { Authority, SchemeVersion } from '../scheme.js';

/** How anybody reaches who carries out a scheme: by whose name, team or mail address, and by post. */
export function contactOf({
  authority: { name, contact, address },
}: Pick<SchemeVersion, 'authority'>): Pick<Authority, 'name' | 'contact'> & { address: string[] } {
  return { name, contact, address: [...address] };
}
