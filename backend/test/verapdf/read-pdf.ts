import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A structure element as a screen reader meets it on one page. */
export interface ReadElement {
  readonly role: string;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

export interface ReadPage {
  readonly elements: readonly ReadElement[];
  /** Everything that is drawn, decoration included. */
  readonly drawn: string;
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly StructureNode[];
}

/** Opens a PDF with pdf.js, a reader that shares nothing with the writer, and closes it after use. */
export async function withReader<T>(
  pdf: Buffer,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

export function readPages(pdf: Buffer): Promise<ReadPage[]> {
  return withReader(pdf, readAll);
}

async function readAll(document: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    const textOf = new Map<string, string>();
    const open: string[] = [];
    let drawn = '';
    for (const item of items) {
      if ('str' in item) {
        const text = item.str + (item.hasEOL ? ' ' : '');
        drawn += text;
        const id = open.findLast((each) => each !== '');
        if (id !== undefined) textOf.set(id, (textOf.get(id) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    const tree: StructureNode | null = await page.getStructTree();
    pages.push({ elements: tree ? [element(tree, textOf)] : [], drawn: words(drawn) });
  }
  return pages;
}

function element(node: StructureNode, textOf: ReadonlyMap<string, string>): ReadElement {
  const nodes = node.children ?? [];
  const children = nodes
    .filter(({ role }) => role !== undefined)
    .map((each) => element(each, textOf));
  const own = nodes.map(({ id }) => (id === undefined ? '' : (textOf.get(id) ?? ''))).join(' ');
  const text = [own, ...children.map((child) => child.text)].join(' ');
  return { role: node.role ?? '', text: words(text), children };
}

/** All elements in reading order. */
export function flattened(elements: readonly ReadElement[]): ReadElement[] {
  return elements.flatMap((each) => [each, ...flattened(each.children)]);
}

export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
