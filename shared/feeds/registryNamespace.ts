/** The namespace of our attributes on an OPML outline; whatever prefix a file binds to it is understood. */
export const registryNamespace = 'https://dateline.example/ns/registry';

/** Feed field → our attribute. `title`, `url` and `language` have standard OPML attributes and are not here. */
export const textAttributes = {
  feedId: 'feedId',
  outlet: 'outlet',
  country: 'country',
  kind: 'kind',
  owner: 'owner',
  terms: 'terms',
  timeZone: 'timeZone',
  note: 'note',
} as const;

export const numberAttributes = {
  expectedItemsPerDay: 'expectedItemsPerDay',
  minIntervalSeconds: 'minIntervalSeconds',
  maxIntervalSeconds: 'maxIntervalSeconds',
} as const;
