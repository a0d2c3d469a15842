import { type BoilerplateReason } from './article.ts';
import { type OutletEntry } from './knowledge.ts';

/** Lines of one kind of page furniture: whole lines, or how a short line begins. */
export interface FurnitureLines {
  readonly reason: BoilerplateReason;
  readonly exact: readonly string[];
  readonly starts: readonly string[];
}

/** Headings that open a list of such lines. */
interface FurnitureSection {
  readonly reason: BoilerplateReason;
  readonly headings: readonly string[];
}

/** Phrases of a sentence that talks to the reader or about the page. */
interface FurnitureSentences {
  readonly reason: BoilerplateReason;
  readonly contains: readonly string[];
}

/** `knowledge/boilerplate.json`: the words that mark what is not the article. All in lower case; `#` is a number. */
export interface BoilerplateLexicon {
  readonly lines: readonly FurnitureLines[];
  readonly sections: readonly FurnitureSection[];
  readonly sentences: readonly FurnitureSentences[];
  readonly sectionLabels: readonly string[];
  /** Words before the date of the visit ("today"). */
  readonly crawlDates: readonly string[];
  /** Words before the date of publication ("published on"). */
  readonly dateLabels: readonly string[];
  readonly titleLabels: readonly string[];
  readonly creditLabels: readonly string[];
  readonly photoCredits: readonly string[];
  readonly bylineLabels: readonly string[];
  /** Words of a byline that name no person ("staff", "newsroom"). */
  readonly staffWords: readonly string[];
  /** Words that names of outlets end in ("times", "post"). */
  readonly outletWords: readonly string[];
  readonly aboutHeadings: readonly string[];
  readonly bioRoles: readonly string[];
  readonly bioVerbs: readonly string[];
  /** What a text calls itself ("this article"). */
  readonly selfSubjects: readonly string[];
  /** What such a text says that it does ("highlights"). */
  readonly selfVerbs: readonly string[];
  /** Parts of a web address's path that say that no article stands there ("tag", "author", "share"). */
  readonly linkFolders: readonly string[];
}

/** `knowledge/languages.json`: what tells one written language from another. */
export interface LanguageLexicon {
  /** Least share of function words among a text's words for a language to be named. */
  readonly minimumShare: number;
  /** BCP 47 tag to the commonest function words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Scripts of their own, in the order of asking: a character class, and its least share among the letters. */
  readonly scripts: readonly {
    readonly tag: string;
    readonly range: string;
    readonly share: number;
  }[];
}

/** What `parseArticle` needs to know. */
export interface ParseKnowledge {
  readonly boilerplate: BoilerplateLexicon;
  readonly languages: LanguageLexicon;
  readonly outlets: readonly OutletEntry[];
}
