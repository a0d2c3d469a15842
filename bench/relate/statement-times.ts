/** How long statements take, with what the program does with their rows before the next one begins. */
export interface StatementTimes {
  readonly begin: (name: string) => void;
  readonly end: () => void;
  readonly clear: () => void;
  /** Those that take most, all their runs together. */
  readonly slowest: () => readonly StatementTime[];
}

interface StatementTime {
  readonly name: string;
  readonly milliseconds: number;
  readonly highest: number;
}

const SHOWN = 12;

/** A clock that is told when each statement begins. */
export function timeStatements(): StatementTimes {
  const found = new Map<string, StatementTime>();
  let running: { readonly name: string; readonly since: number } | null = null;
  const end = (): void => {
    if (running === null) return;
    const { name, since } = running;
    const taken = performance.now() - since;
    const { milliseconds, highest } = found.get(name) ?? { milliseconds: 0, highest: 0 };
    found.set(name, {
      name,
      milliseconds: milliseconds + taken,
      highest: Math.max(highest, taken),
    });
    running = null;
  };
  return {
    begin: (name) => {
      end();
      running = { name, since: performance.now() };
    },
    end,
    clear: () => {
      end();
      found.clear();
    },
    slowest: () =>
      [...found.values()]
        .sort((one, other) => other.milliseconds - one.milliseconds)
        .slice(0, SHOWN),
  };
}
