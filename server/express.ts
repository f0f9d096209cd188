/** What the routes need of Express, as every version of Etherpad hands it over. It ships no types. */

/** What somebody asks. */
export interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies?: Readonly<Record<string, string | undefined>>;
  readonly session?: {readonly user?: unknown};
  /** The path that was asked for, without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  acceptsLanguages?(languages: string[]): string | false;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end' | 'close', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  resume(): void;
  readonly readableEnded?: boolean;
}

/** What they are answered. */
export interface Response {
  readonly headersSent: boolean;
  status(code: number): Response;
  setHeader(name: string, value: string): void;
  send(body: string | Buffer): void;
  json(body: unknown): void;
  redirect(status: number, url: string): void;
}

/** Answers a route, or leaves it to the next. */
export type Handler = (req: Request, res: Response, next: (error?: unknown) => void) => void;
/** Where routes are added. */
export interface Application {
  /** For what a reader before the routes has refused. */
  readonly use: (
    path: string,
    answer: (error: unknown, req: Request, res: Response, next: (error: unknown) => void) => void,
  ) => void;
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
}
