import type { PageWords } from '@tranche/contracts';
import type { SchemeVersion, Text } from '@tranche/domain';
import type { PageDirectory } from '../../platform/http/index.js';
import { currentVersion, schemeCodes } from './current-version.js';
import { summaryIn } from './summary-in.js';

type Words = (version: SchemeVersion) => PageWords | null;

const about: Words = (version) => ({ title: version.name, description: summaryIn(version) });

const PAGES: Readonly<Record<string, Words>> = {
  '/regelingen/:scheme': about,
  '/regelingen/:scheme/check': (version) =>
    version.selfCheck
      ? {
          title: beside(version.name, { nl: 'Kan ik aanvragen?', en: 'Can I apply?' }),
          description: version.audience,
        }
      : null,
  '/regelingen/:scheme/voorbeeld': (version) => ({
    title: beside(version.name, { nl: 'Voorbeeld van het formulier', en: 'Sample of the form' }),
    description: summaryIn(version),
  }),
  '/vinden/:scheme': (version) =>
    version.finder ? { title: version.finder.title, description: summaryIn(version) } : null,
};

/**
 * What the pages of a scheme are about. In the words of the newest version: they are the same in
 * every version, and a page must open when the database does not answer.
 */
export function describeSchemePages(directory: PageDirectory): void {
  for (const [path, words] of Object.entries(PAGES)) {
    const describe = (scheme: string) => {
      const version = currentVersion(scheme, []);
      return version ? words(version) : null;
    };
    directory.addSource(path, {
      describe: ({ scheme = '' }) => describe(scheme),
      list: () =>
        schemeCodes()
          .filter((scheme) => describe(scheme) !== null)
          .map((scheme) => ({ scheme })),
    });
  }
}

function beside(name: Text, page: Text): Text {
  return { nl: `${name.nl}: ${page.nl}`, en: `${name.en}: ${page.en}` };
}
