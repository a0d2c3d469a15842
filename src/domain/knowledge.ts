/**
 * What the rules know, as the files of `knowledge/` hold it. Each stage takes the part it needs
 * as an argument; `fetch/load-knowledge.ts` reads and checks the files once.
 */

/** A sovereign state or territory with the words that name it. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** Common short English name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals and seats that stand for the government ("Moscow", "the Kremlin"). */
  readonly metonyms: readonly string[];
  readonly wikidataId: string | null;
  readonly sovereign: boolean;
}

/** A publisher known by name and domain. */
export interface OutletEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain: string | null;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
}
