import { type Figures } from '../figures.ts';
import { groupBy } from '../../lib/group-by.ts';

/** An item and the group that it belongs to. */
export interface Grouped {
  readonly id: string;
  readonly group: string;
}

/**
 * B-cubed (Bagga and Baldwin 1998): how much of each item's predicted group is of its true group, and the
 * other way round, averaged over the items. An item without an answer is a group of its own.
 */
export function scoreClusters(
  expected: readonly Grouped[],
  predicted: readonly Grouped[],
): Figures {
  const answers = new Map(predicted.map(({ id, group }) => [id, group]));
  const items = expected.map(({ id, group }) => ({
    group,
    answer: answers.get(id) ?? `missing:${id}`,
  }));
  const sizes = (name: (item: (typeof items)[number]) => string): ReadonlyMap<string, number> =>
    new Map([...groupBy(items, name)].map(([key, members]) => [key, members.length]));
  const [groups, answered] = [sizes(({ group }) => group), sizes(({ answer }) => answer)];
  const both = sizes(({ group, answer }) => JSON.stringify([group, answer]));
  const mean = (share: (item: (typeof items)[number]) => number): number =>
    items.reduce((sum, item) => sum + share(item), 0) / items.length;
  const common = ({ group, answer }: (typeof items)[number]): number =>
    both.get(JSON.stringify([group, answer])) ?? 0;
  const precision = mean((item) => common(item) / (answered.get(item.answer) ?? 1));
  const recall = mean((item) => common(item) / (groups.get(item.group) ?? 1));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
