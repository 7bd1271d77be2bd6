/** A request to the desk's own pages and its answer. */
export interface WebRequest {
  method: string;
  /** Decoded, beginning with "/". */
  path: string;
  query: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Text of the body, as sent: a form's fields may repeat. */
  body: string;
  /** Where the asker reached us: `https://host`, without a slash at the end. */
  origin: string;
}

export interface WebAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}
