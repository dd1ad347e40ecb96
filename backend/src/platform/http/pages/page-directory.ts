import { Injectable } from '@nestjs/common';
import { PAGES, type Page, type PageWords } from '@tranche/contracts';

/** What a feature says of a page whose address names something of its own. */
export interface PageSource {
  /** @returns null when there is nothing by that name: then there is no page either */
  describe(names: Readonly<Record<string, string>>): Promise<PageWords | null> | PageWords | null;
  /** The names there are, for search engines; left out when nobody has to find them there. */
  list?(): readonly Readonly<Record<string, string>>[];
}

/** A page that was asked for. */
export interface FoundPage {
  readonly isPublic: boolean;
  readonly words: PageWords | undefined;
}

/** Which pages there are. Features say what theirs are about; the platform knows none of them. */
@Injectable()
export class PageDirectory {
  private readonly sources = new Map<string, PageSource>();

  /** @throws Error for a path that is no page */
  addSource(path: string, source: PageSource): void {
    const page = PAGES.find((each) => each.path === path);
    if (!page?.isPublic || page.words) throw new Error(`${path} asks nobody for words`);
    this.sources.set(path, source);
  }

  /** @returns undefined when no page has this address */
  async find(address: string): Promise<FoundPage | undefined> {
    for (const { path, isPublic, words } of PAGES) {
      const names = namesIn(path, address);
      if (!names) continue;
      const described = words ?? (await this.describe(path, names));
      return described === null ? undefined : { isPublic, words: described };
    }
    return undefined;
  }

  /** Whatever is wrong with what the page is about, the page opens and says it to the reader. */
  private async describe(path: string, names: Readonly<Record<string, string>>) {
    try {
      return await this.sources.get(path)?.describe(names);
    } catch {
      return undefined;
    }
  }

  /** The addresses of everything that is public. */
  publicAddresses(): readonly string[] {
    return PAGES.filter((page) => page.isPublic).flatMap((page) => this.addressesOf(page));
  }

  private addressesOf({ path, words }: Page): readonly string[] {
    if (words) return [path];
    const all = this.sources.get(path)?.list?.() ?? [];
    return all.map((names) => path.replaceAll(/:(\w+)/g, (_, name: string) => names[name] ?? ''));
  }
}

function namesIn(path: string, address: string): Record<string, string> | undefined {
  const [wanted, given] = [path.split('/'), partsOf(address)];
  if (given?.length !== wanted.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== actual) return undefined;
    } else if (actual === '') return undefined;
    else names[part.slice(1)] = actual;
  }
  return names;
}

/** Without a slash at the end, which the screens do not mind either. */
function partsOf(address: string): readonly string[] | undefined {
  try {
    return address
      .replace(/(.)\/$/, '$1')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
