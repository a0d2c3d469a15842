/** An amount with its bounds, as the API gives it. */
export interface Amount {
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly approximator: string | null;
}

/** One claim's place on the scale, in the units of the drawing. */
export interface PlottedRow<Item> {
  readonly item: Item;
  readonly y: number;
  /** The dot of a number that is told; null for a bound alone. */
  readonly dot: number | null;
  /** The stretch that a bound leaves open; null for a plain number. */
  readonly bar: {
    readonly from: number;
    readonly to: number;
    readonly open: 'below' | 'above' | 'none';
  } | null;
}

/** All claims of one unit on one scale. */
export interface DotPlot<Item> {
  readonly rows: readonly PlottedRow<Item>[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly isLogarithmic: boolean;
}

/** Where the scale lies in the drawing, and how far rows stand apart. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rowHeight: number;
}

/** A ratio of figures that no plain scale can show. */
const LOGARITHMIC_FROM = 1_000;
const TICKS = 5;
/** Words that put a number near its bound, so that it is the number that counts. */
const NEAR = /^(?:nearly|almost|close to|just|about|around|some|roughly|approximately)\b/i;

/** Lays claims out on one scale, the greatest first: a dot for a number, an open bar for "up to" or "at least". */
export function layoutDotPlot<Item>(
  items: readonly { readonly item: Item; readonly amount: Amount }[],
  frame: PlotFrame,
): DotPlot<Item> {
  const known = items.filter(({ amount }) => figuresOf(amount).length > 0);
  const figures = known.flatMap(({ amount }) => figuresOf(amount));
  const scale = scaleFor(figures, frame);
  const sorted = known.toSorted((one, other) => greatest(other.amount) - greatest(one.amount));
  return {
    isLogarithmic: scale.isLogarithmic,
    ticks: scale.ticks.map((tick) => ({ x: scale.at(tick), label: compact(tick) })),
    rows: sorted.map(({ item, amount }, at) => ({
      item,
      y: frame.top + at * frame.rowHeight,
      ...place(amount, scale, frame),
    })),
  };
}

/** A number as it stands on an axis. */
export function compact(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }).format(
    value,
  );
}

interface Scale {
  readonly isLogarithmic: boolean;
  readonly ticks: readonly number[];
  at(value: number): number;
}

function scaleFor(figures: readonly number[], { left, right }: PlotFrame): Scale {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const isLogarithmic = least > 0 && most / least >= LOGARITHMIC_FROM;
  const ticks = isLogarithmic ? powersAround(least, most) : evenTicks(Math.min(0, least), most);
  const measure = isLogarithmic ? Math.log10 : (value: number) => value;
  const [from, to] = [measure(ticks[0] ?? 0), measure(ticks.at(-1) ?? 1)];
  return {
    isLogarithmic,
    ticks,
    at: (value) => left + ((measure(value) - from) / (to - from || 1)) * (right - left),
  };
}

function powersAround(least: number, most: number): readonly number[] {
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const step = Math.ceil((to - from) / 8);
  const ticks = [];
  for (let power = from; power < to + step; power += step) ticks.push(10 ** power);
  return ticks;
}

function evenTicks(least: number, most: number): readonly number[] {
  const rough = (most - least || 1) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

function place(
  { value, atLeast, atMost, approximator }: Amount,
  scale: Scale,
  frame: PlotFrame,
): Pick<PlottedRow<unknown>, 'dot' | 'bar'> {
  if (value !== null && NEAR.test(approximator ?? '')) return { dot: scale.at(value), bar: null };
  if (atLeast !== null && atMost !== null) {
    return {
      dot: value === null ? null : scale.at(value),
      bar: { from: scale.at(atLeast), to: scale.at(atMost), open: 'none' },
    };
  }
  // A bound says only where the number is not: what it leaves open is drawn, not a dot.
  if (atMost !== null) {
    return { dot: null, bar: { from: frame.left, to: scale.at(atMost), open: 'below' } };
  }
  if (atLeast !== null) {
    return { dot: null, bar: { from: scale.at(atLeast), to: frame.right, open: 'above' } };
  }
  return { dot: value === null ? null : scale.at(value), bar: null };
}

function figuresOf({ value, atLeast, atMost }: Amount): readonly number[] {
  return [value, atLeast, atMost].filter((figure): figure is number => figure !== null);
}

function greatest(amount: Amount): number {
  return Math.max(...figuresOf(amount));
}
