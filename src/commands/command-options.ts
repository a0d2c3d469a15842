import { type Command, InvalidArgumentError } from 'commander';

/** A subcommand that has the switches of all: `--json` and `--quiet`. */
export function withOutput(command: Command): Command {
  return command
    .option('--json', 'print JSON instead of tables and sentences')
    .option('--quiet', 'print answers and errors only');
}

/** Collects `-v name=value`; a value that is JSON is taken as such, another as a text. */
export function collectVariable(
  given: string,
  earlier: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('name=value was wanted.');
  }
  return { ...earlier, [name]: toJson(value) };
}

function toJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
