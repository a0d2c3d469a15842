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
  /** Capitals that stand for the government by context ("Moscow said"). */
  readonly metonyms: readonly string[];
  /** Seats that stand for the government wherever they are named ("the Kremlin"). */
  readonly seats: readonly string[];
  readonly wikidataId: string | null;
  readonly sovereign: boolean;
  /** A name that is ambiguous → words of which one must occur in the text before it counts. */
  readonly needs?: Readonly<Record<string, readonly string[]>> | undefined;
  /** A name that is ambiguous → words of which none may occur in the text. */
  readonly unless?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** A publisher known by name and domain. */
export interface OutletEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain: string | null;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
  /** An agency whose texts others publish. */
  readonly wire: boolean;
  /** Names that are ordinary words or other things too; they need their context. */
  readonly ambiguous?: readonly string[] | undefined;
}
