import type { PageDirectory } from '../../platform/http/index.js';
import type { ShowDraws } from './show-draws.js';

const DESCRIPTION = {
  nl: 'De loten, het geheime getal dat vooraf vastlag, en de uitkomst. Iedereen kan haar narekenen.',
  en: 'The lot numbers, the secret number that was fixed beforehand, and the outcome. Anybody can check it.',
};

/** What the pages of finished draws are about; a draw that is not finished has no page. */
export function describeDrawPages(directory: PageDirectory, draws: ShowDraws): void {
  const describe = async ({ tranche = '', round }: Readonly<Record<string, string>>) => {
    if (round !== undefined && !/^\d{1,4}$/.test(round)) return null;
    const name = await draws.nameOf(tranche, round === undefined ? undefined : Number(round));
    if (!name) return null;
    const title = { nl: `Loting: ${name.nl}`, en: `Draw: ${name.en}` };
    return { title, description: DESCRIPTION };
  };
  for (const path of ['/lotingen/:tranche', '/lotingen/:tranche/:round']) {
    directory.addSource(path, { describe });
  }
}
