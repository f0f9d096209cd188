/** Stands for Express: keeps the handlers of routes, and has one of them answer. */
import type {Application, Handler, Request, Response} from '../../server/express';

/** What a browser asks. */
export interface Asked {
  /** By the names of the route. */
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly token?: string;
  readonly user?: unknown;
  /** As it is sent. */
  readonly body?: string;
  /** As the host has read it before the route. */
  readonly parsed?: unknown;
}

/** What it is answered; `next` where the route leaves it to others, with an error or without. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly next?: {readonly error: unknown};
}

const requestOf = (asked: Asked): Request => {
  const {params = {}, headers = {}, query = {}, path = '/', token, user, body = ''} = asked;
  const heard: {event: string; listener: (value: never) => void}[] = [];
  const say = (event: string, value?: unknown): void => {
    for (const one of heard) if (one.event === event) one.listener(value as never);
  };
  return {
    params,
    headers: {...(body === '' ? {} : {'content-type': 'application/json'}), ...headers},
    query,
    path,
    cookies: token === undefined ? {} : {token},
    session: {user},
    acceptsLanguages: (languages) =>
      languages.find((language) => headers['accept-language'] === language) ?? false,
    ...('parsed' in asked ? {body: asked.parsed, readableEnded: true} : {}),
    on: (event: string, listener: (value: never) => void) => void heard.push({event, listener}),
    resume: () =>
      setImmediate(() => {
        say('data', Buffer.from(body));
        say('end');
      }),
  };
};

/** An application, and what asks it. */
export interface WebStandIn {
  readonly app: Application;
  readonly ask: (method: 'get' | 'post', route: string, asked?: Asked) => Promise<Answered>;
  /** An error that was met before the routes. */
  readonly fail: (route: string, error: unknown) => Promise<Answered>;
}

export const createWeb = (): WebStandIn => {
  const routes = new Map<string, Handler>();
  const errors = new Map<string, Parameters<Application['use']>[1]>();
  const answering = (
    run: (res: Response, next: (error?: unknown) => void) => void,
  ): Promise<Answered> =>
    new Promise((resolve) => {
      let status = 200;
      let headersSent = false;
      const headers: Record<string, string> = {};
      const end = (body: unknown): void => {
        headersSent = true;
        resolve({status, headers, body});
      };
      const res: Response = {
        get headersSent() {
          return headersSent;
        },
        status: (code) => {
          status = code;
          return res;
        },
        setHeader: (name, value) => void (headers[name] = value),
        send: end,
        json: end,
        redirect: (code, url) => {
          status = code;
          headers['Location'] = url;
          end('');
        },
      };
      run(res, (error) => resolve({status: 404, headers, body: null, next: {error}}));
    });
  return {
    app: {
      use: (path, answer) => void errors.set(path, answer),
      get: (path, handler) => void routes.set(`get ${path}`, handler),
      post: (path, handler) => void routes.set(`post ${path}`, handler),
    },
    ask: (method, route, asked = {}) => {
      const handler = routes.get(`${method} ${route}`);
      if (!handler) throw new Error(`no route ${method} ${route}`);
      return answering((res, next) => handler(requestOf(asked), res, next));
    },
    fail: (route, error) => {
      const handler = errors.get(route);
      if (!handler) throw new Error(`nothing for errors of ${route}`);
      return answering((res, next) => handler(error, requestOf({}), res, next));
    },
  };
};
