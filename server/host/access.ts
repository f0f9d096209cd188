/** Who may do what, as Etherpad says. */
import type {AuthorId} from '../../meeting/pad-line';
import type {PadAccess, Request, Response, WebAccess} from './etherpad-types';
import {hostSettings, load, securityManager} from './modules';
import {oneAtFirst} from './one-at-first';

/** Etherpad makes an author of each of the simultaneous first requests of a browser, in all versions. */
const firstOfToken = oneAtFirst();

/** Etherpad's own check for reading (and creating) the pad of a route; answers 403 itself when it fails. */
export const mayRead = (req: Request, res: Response): Promise<boolean> =>
  firstOfToken(cookie(req, 'token') ?? '', () => load<PadAccess>('node/padaccess')(req, res));

/** A cookie by its name; since 2.7 it can carry the prefix of the settings. */
const cookie = (req: Request, name: string): string | undefined =>
  req.cookies?.[`${hostSettings().cookie?.prefix ?? ''}${name}`] ?? req.cookies?.[name];

/**
 * What a route calls its pad: `:pad`, or `:padName` where it is asked all the time. For each `:pad`,
 * Etherpad copies the record of that pad to see how its name should be spelt.
 */
export const padNamed = ({params}: Request): string => params['padName'] ?? params['pad'] ?? '';

/** The author who may change the pad of a route; null when access is refused. */
export const writerOf = async (req: Request): Promise<AuthorId | null> => {
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
};

/** Whether this visitor may change the pad: not by a read-only link, and not with a read-only account. */
export const mayModify = (req: Request): boolean =>
  load<WebAccess>('node/hooks/express/webaccess').userCanModify(padNamed(req), req);

/**
 * Whether somebody has logged in as an administrator. Asked by ourselves: 1.8.14 protects every path
 * that begins with `/admin`, but 2.x and 3.x only `/admin-auth`, which they answer themselves.
 */
export const isAdmin = ({session}: Request): boolean => {
  const user = session?.user;
  return typeof user === 'object' && user !== null && 'is_admin' in user && user.is_admin === true;
};
