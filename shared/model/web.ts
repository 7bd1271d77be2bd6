/** A request to the desk's own pages and its answer. */
export interface WebRequest {
  method: string;
  /** Decoded, beginning with "/". */
  path: string;
  query: Record<string, string>;
  /** Fields of a form that was posted; empty for other requests. */
  form: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string>;
}

export interface WebAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}
