export const snippetLanguages = ["curl", "javascript", "python"] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

export const snippetLanguageNames: Record<SnippetLanguage, string> = {
  curl: "curl",
  javascript: "JavaScript",
  python: "Python",
};

/** Something to run as it is, once what stands in angle brackets is put in. */
export type Snippets = Record<SnippetLanguage, string>;

export type FirstCall = { title: string; text: string; code: Snippets };

/** How one begins in one vendor's language. */
export type FirstCalls = {
  /** The vendor, as people know it. */
  name: string;
  /** Which keys stand in the calls as placeholders, and where they are made. */
  needs: string;
  calls: FirstCall[];
};

/** What an integration puts into its calls. */
export type Caller = { baseUrl: string; apiKey: string };
