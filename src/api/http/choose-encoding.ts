/** How a body can go out. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Those that pack, the best first. */
const PACKED: readonly Encoding[] = ['br', 'gzip'];
const ITEM = /^([\w*-]+)(?: *; *q=([01](?:\.\d{0,3})?))?$/;

/**
 * The best of what a client takes, by its Accept-Encoding: what it weighs most, then what is smallest. A weight of zero means
 * that it does not take it, and a star all that is not named.
 */
export function chooseEncoding(
  accepted: string | undefined,
  offered: readonly Encoding[] = PACKED,
): Encoding {
  const weights = weightsIn(accepted ?? '');
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  const taken = offered.filter((name) => weightOf(name) > 0);
  const best = Math.max(...taken.map(weightOf));
  return taken.find((name) => weightOf(name) === best) ?? 'identity';
}

function weightsIn(accepted: string): ReadonlyMap<string, number> {
  const items = accepted.toLowerCase().split(',');
  return new Map(
    items.flatMap((item) => {
      const [, name, weight = '1'] = ITEM.exec(item.trim()) ?? [];
      return name === undefined ? [] : [[name, Number(weight)] as const];
    }),
  );
}
