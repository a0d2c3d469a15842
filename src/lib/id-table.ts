const FIRST_ROOM = 1024;
/** Of a hash in hex; two among a billion are alike by these with a chance of three in a hundred. */
const DIGITS = 16;

/** What is known of very many ids, which are hashes in hex, in a few bytes for each. */
export interface IdTable {
  readonly size: number;
  /** Keeps a number from 1 to 255 for an id. */
  set(id: string, value: number): void;
  /** 0 for an id that has none. */
  get(id: string): number;
}

/** A table with nothing in it; it grows as it is filled. */
export function createIdTable(): IdTable {
  let keys = new BigUint64Array(FIRST_ROOM);
  let values = new Uint8Array(FIRST_ROOM);
  let size = 0;
  const placeOf = (key: bigint): number => {
    const last = keys.length - 1;
    let place = Number(key & 0xffffffffn) & last;
    while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & last;
    return place;
  };
  const put = (key: bigint, value: number): void => {
    const place = placeOf(key);
    if (values[place] === 0) size += 1;
    keys[place] = key;
    values[place] = value;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new BigUint64Array(oldKeys.length * 2);
    values = new Uint8Array(oldKeys.length * 2);
    size = 0;
    oldKeys.forEach((key, place) => {
      const value = oldValues[place] ?? 0;
      if (value !== 0) put(key, value);
    });
  };
  return {
    get size() {
      return size;
    },
    set(id, value) {
      if (size * 2 >= keys.length) grow();
      put(keyOf(id), value);
    },
    get: (id) => values[placeOf(keyOf(id))] ?? 0,
  };
}

function keyOf(id: string): bigint {
  return BigInt(`0x${id.slice(0, DIGITS)}`);
}
