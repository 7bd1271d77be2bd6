/**
 * What is kept of a feed, and the element it becomes: names of our own, so that none of rss-parser's readings (and costs) apply, and
 * of one letter, since sax tests every letter of a name.
 */
export const elementNames = {
  title: 't',
  link: 'l',
  id: 'i',
  published: 'p',
  updated: 'u',
  created: 'r',
  summary: 's',
  content: 'c',
  author: 'a',
  language: 'g',
  category: 'k',
} as const;
export type FieldName = keyof typeof elementNames;
export const fieldNames = Object.keys(elementNames) as FieldName[];

export type Vocabulary = 'core' | 'dc' | 'terms' | 'content' | 'xhtml' | 'other';

/** Which vocabulary a namespace means, by its address in lower case. */
export const vocabularies: [RegExp, Vocabulary][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom|example\.com\/.*atom/, 'core'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\//, 'other'],
  [
    /purl\.org\/(net\/)?rss|netscape\.com|userland\.com|law\.harvard\.edu\/tech\/rss|rssboard\.org|rdf-syntax-ns|purl\.org\/net\/rss/,
    'core',
  ],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'terms'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
];
/** Prefixes that documents use without binding them. */
export const wellKnownPrefixes: Record<string, Vocabulary> = {
  atom: 'core',
  atom10: 'core',
  atom03: 'core',
  a10: 'core',
  rss: 'core',
  rdf: 'core',
  dc: 'dc',
  dcterms: 'terms',
  content: 'content',
  xhtml: 'xhtml',
  html: 'xhtml',
};

/** Element → field, for each vocabulary, names in lower case. */
export const fields: Record<Vocabulary, Record<string, FieldName>> = {
  core: {
    title: 'title',
    link: 'link',
    guid: 'id',
    id: 'id',
    pubdate: 'published',
    published: 'published',
    issued: 'published',
    date: 'updated',
    created: 'created',
    updated: 'updated',
    modified: 'updated',
    lastbuilddate: 'updated',
    description: 'summary',
    summary: 'summary',
    abstract: 'summary',
    tagline: 'summary',
    subtitle: 'summary',
    content: 'content',
    body: 'content',
    fullitem: 'content',
    author: 'author',
    language: 'language',
    category: 'category',
  },
  dc: {
    title: 'title',
    date: 'updated',
    description: 'summary',
    creator: 'author',
    language: 'language',
    subject: 'category',
  },
  terms: { issued: 'published', created: 'created', modified: 'updated' },
  content: { encoded: 'content' },
  xhtml: { body: 'content', div: 'content' },
  other: {},
};
