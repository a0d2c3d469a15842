import { type CountryEntry, type OutletEntry } from './knowledge.ts';

/** A body known by name. */
export interface OrganizationEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  /** The country whose body it is, alpha-2; null for an international one. */
  readonly countryCode: string | null;
}

/** `knowledge/titles.json`: words beside people's names. */
export interface TitleLexicon {
  readonly honorifics: readonly string[];
  readonly titles: readonly string[];
  /** Small words inside names ("van", "bin"). */
  readonly particles: readonly string[];
  readonly suffixes: readonly string[];
  /** Words that the engine takes for people and that are none. */
  readonly notPersons: readonly string[];
}

/** `knowledge/offices.json`: offices that name somebody without a name, and bodies that speak. */
export interface OfficeLexicon {
  readonly offices: readonly string[];
  /** Offices that many hold at once: they need to be told what of. */
  readonly needComplement: readonly string[];
  readonly prepositions: readonly string[];
  readonly bodies: readonly string[];
}

/** `knowledge/political-verbs.json`: what tells that a capital stands for its government. */
export interface PoliticalLexicon {
  /** Lemmas of verbs that a government is the subject of. */
  readonly verbs: readonly string[];
  /** Lemmas of verbs that a government is the object of. */
  readonly objects: readonly string[];
  /** Nouns of what governments have ("stance"). */
  readonly beside: readonly string[];
  /** Words before a government's name ("between", "sanctions on"). */
  readonly between: readonly string[];
  /** Words before a town ("in", "near"). */
  readonly townPrepositions: readonly string[];
}

/** `knowledge/regions.json`: places that are no states, and the words that their names are made with. */
export interface RegionLexicon {
  readonly regions: readonly string[];
  /** Nouns that go on with a name ("region", "border"). */
  readonly parts: readonly string[];
  /** Words before a country's name ("eastern"). */
  readonly directions: readonly string[];
  /** Small words inside names ("de"). */
  readonly links: readonly string[];
}

/** What `annotateArticle` and `reconcileEntities` need to know. */
export interface NameKnowledge {
  readonly countries: readonly CountryEntry[];
  /** Longer names that hold a country's word and name no country ("New Mexico"). */
  readonly lookalikes: readonly string[];
  /** Countries' names that are towns or people too. */
  readonly homonyms: readonly string[];
  /** Words of a text that looks abroad. */
  readonly foreignWords: readonly string[];
  /** Nouns behind a demonym that is only a manner of cooking. */
  readonly dishes: readonly string[];
  /** Nouns behind a country's word that make it a street's, a water's or a school's name. */
  readonly placeHeads: readonly string[];
  /** Nouns behind "American" that make it the name of a society, a firm or a law. */
  readonly homeBodies: readonly string[];
  readonly outlets: readonly OutletEntry[];
  readonly organizations: readonly OrganizationEntry[];
  readonly titles: TitleLexicon;
  readonly offices: OfficeLexicon;
  readonly political: PoliticalLexicon;
  readonly regions: RegionLexicon;
  /** `knowledge/nicknames.json`: first names that are used for one another, the full form first. */
  readonly nicknames: readonly (readonly string[])[];
  /** `knowledge/experts.json`: nouns that present a person as an expert. */
  readonly expertRoles: readonly string[];
}
