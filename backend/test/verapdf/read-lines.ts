import { withReader } from './read-pdf.js';

/** A line of text that is read aloud, and the roles of the elements around it from the outside in. */
export interface ReadLine {
  readonly text: string;
  readonly roles: readonly string[];
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** Per page the lines as they stand under each other; what is decoration is left out. */
export function readLines(pdf: Buffer): Promise<ReadLine[][]> {
  return withReader(pdf, async (document) => {
    const pages: ReadLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const tree: StructureNode | null = await page.getStructTree();
      const rolesOf = tree ? rolesIn(tree, []) : new Map<string, readonly string[]>();
      const open: string[] = [];
      const byHeight = new Map<number, ReadLine>();
      for (const item of items) {
        if ('str' in item) {
          const id = open.findLast((each) => each !== '');
          const roles = id === undefined ? undefined : rolesOf.get(id);
          if (!roles || item.str.trim() === '') continue;
          const height = Math.round(Number(item.transform[5]));
          const text = (byHeight.get(height)?.text ?? '') + item.str;
          byHeight.set(height, { text, roles });
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? '');
      }
      const fromTheTop = [...byHeight].toSorted(([one], [other]) => other - one);
      pages.push(fromTheTop.map(([, line]) => line));
    }
    return pages;
  });
}

function rolesIn(
  { role = '', id, children = [] }: StructureNode,
  above: readonly string[],
): Map<string, readonly string[]> {
  if (id !== undefined) return new Map([[id, above]]);
  return new Map(children.flatMap((child) => [...rolesIn(child, [...above, role])]));
}
