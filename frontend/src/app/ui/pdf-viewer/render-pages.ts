import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Enough for a plan of any scheme; a longer file is read after downloading it. */
const MOST_PAGES = 60;
const LARGEST_SCALE = 1.6;

/** The document behind an address; the library is a chunk of its own, fetched at the first PDF. */
export async function openDocument(address: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist');
  // Absolute: pdf.js resolves against the page, not against <base href>.
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.min.mjs';
  const task = pdfjs.getDocument({ url: address, standardFontDataUrl: '/pdf/fonts/' });
  return task.promise;
}

/** Draws every page with its text over it, so that it can be selected and read aloud. */
export async function renderPages(
  document: PDFDocumentProxy,
  target: HTMLElement,
  isWanted: () => boolean,
): Promise<void> {
  const width = target.clientWidth - 48;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    if (!isWanted()) return;
    target.append(await renderPage(document, number, width));
  }
}

async function renderPage(
  document: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<HTMLElement> {
  const { TextLayer } = await import('pdfjs-dist');
  const page = await document.getPage(number);
  const scale = Math.min(LARGEST_SCALE, width / page.getViewport({ scale: 1 }).width);
  const viewport = page.getViewport({ scale });
  const density = window.devicePixelRatio;

  const canvas = window.document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.width = viewport.width * density;
  canvas.height = viewport.height * density;
  canvas.style.inlineSize = `${viewport.width}px`;
  canvas.style.blockSize = `${viewport.height}px`;
  await page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] }).promise;

  const text = window.document.createElement('div');
  text.className = 'pdf-page__text';
  const holder = window.document.createElement('div');
  holder.className = 'pdf-page';
  holder.style.setProperty('--total-scale-factor', String(scale));
  holder.append(canvas, text);
  const layer = { textContentSource: page.streamTextContent(), container: text, viewport };
  await new TextLayer(layer).render();
  return holder;
}
