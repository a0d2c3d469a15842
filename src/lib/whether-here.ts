/** A value that is here, or will be. A value that is here costs no turn of the event loop. */
export type HereOrLater<Value> = Value | Promise<Value>;

/** Goes on with a value: at once where it is here. */
export function goOn<Value, Next>(
  value: HereOrLater<Value>,
  next: (value: Value) => HereOrLater<Next>,
): HereOrLater<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Values together: at once where all are here. */
export function together<Value>(values: readonly HereOrLater<Value>[]): HereOrLater<Value[]> {
  return areHere(values) ? [...values] : Promise.all(values);
}

function areHere<Value>(values: readonly HereOrLater<Value>[]): values is readonly Value[] {
  return !values.some((value) => value instanceof Promise);
}
