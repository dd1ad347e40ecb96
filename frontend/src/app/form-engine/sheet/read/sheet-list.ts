import type { Archive } from './open-archive.js';
import { elementsOf, parseXml } from './parse-xml.js';

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where its rows stand in the archive. */
  readonly path: string;
}

/** The sheets of a workbook in their order; charts are none. */
export function listSheets(archive: Archive): readonly ListedSheet[] {
  const paths = pathsOf(archive);
  return elementsOf(parseXml(archive['xl/workbook.xml']), 'sheet').flatMap((sheet) => {
    const path = paths.get(relationOf(sheet));
    if (path === undefined || !(path in archive)) return [];
    const name = sheet.getAttribute('name') ?? '';
    // "hidden" and "veryHidden", which no menu of Excel shows.
    return [{ name, path, isHidden: /hidden$/i.test(sheet.getAttribute('state') ?? '') }];
  });
}

/** The part of each relation that is a sheet of rows. */
function pathsOf(archive: Archive): ReadonlyMap<string, string> {
  const relations = elementsOf(parseXml(archive['xl/_rels/workbook.xml.rels']), 'Relationship');
  return new Map(
    relations
      .filter((each) => each.getAttribute('Type')?.endsWith('/worksheet'))
      .map((each) => {
        const target = each.getAttribute('Target') ?? '';
        const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
        return [each.getAttribute('Id') ?? '', path];
      }),
  );
}

/** `r:id`, in the old and the strict name of the space. */
function relationOf(sheet: Element): string {
  const relation = [...sheet.attributes].find(
    ({ localName, prefix }) => localName === 'id' && prefix !== null,
  );
  return relation?.value ?? '';
}
