import { isProse, type LabelledPage, type PartLabel } from './page-part.ts';

/** So many short lines in a row before the text are a menu. */
const SHORTEST_MENU = 4;

/** Finds menus above the text: runs of lines of at most three words. */
export function labelMenus(page: LabelledPage): ReadonlyMap<number, PartLabel> {
  const found = new Map<number, PartLabel>();
  const body = page.parts.findIndex((part) => part.wordCount >= 6 || isProse(part));
  if (body < SHORTEST_MENU) return found;
  let run: number[] = [];
  for (let index = 0; index <= body; index += 1) {
    const part = page.parts[index];
    if (index < body && part !== undefined && part.wordCount <= 3) {
      run.push(index);
      continue;
    }
    if (run.length >= SHORTEST_MENU) {
      for (const at of run) found.set(at, { kind: 'BOILERPLATE', reason: 'NAVIGATION' });
    }
    run = [];
  }
  return found;
}
