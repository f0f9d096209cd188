/** Who may do what, as Etherpad says. */
import type {Request} from '../express';
import type {Visitors} from '../pad-host';
import {padNamed} from '../request';
import type {PadAccess, WebAccess} from './etherpad-types';
import {authorManager, hostSettings, load, securityManager} from './modules';
import {oneAtFirst} from './one-at-first';

/** A cookie by its name; since 2.7 it can carry the prefix of the settings. */
const cookie = (req: Request, name: string): string | undefined =>
  req.cookies?.[`${hostSettings().cookie?.prefix ?? ''}${name}`] ?? req.cookies?.[name];

/** The visitors of one server. */
export const createVisitors = (): Visitors => {
  /** Etherpad makes an author of each of the simultaneous first requests of a browser, in all versions. */
  const firstOfToken = oneAtFirst();
  return {
    // Etherpad's own answer is a 403.
    mayRead: (req, res) =>
      firstOfToken(cookie(req, 'token') ?? '', () => load<PadAccess>('node/padaccess')(req, res)),
    writerOf: async (req) => {
      const token = cookie(req, 'token');
      const {accessStatus, authorID} = await firstOfToken(token ?? '', () =>
        securityManager().checkAccess(
          padNamed(req),
          cookie(req, 'sessionID'),
          token,
          req.session?.user,
        ),
      );
      return accessStatus === 'grant' && authorID !== undefined ? authorID : null;
    },
    mayModify: (req) =>
      load<WebAccess>('node/hooks/express/webaccess').userCanModify(padNamed(req), req),
    // Asked by ourselves: 1.8.14 protects every path that begins with `/admin`, but 2.x and 3.x only
    // `/admin-auth`, which they answer themselves.
    isAdmin: ({session}) => {
      const user = session?.user;
      return (
        typeof user === 'object' && user !== null && 'is_admin' in user && user.is_admin === true
      );
    },
    nameOf: async (author) => (await authorManager().getAuthorName(author)) ?? '',
  };
};
