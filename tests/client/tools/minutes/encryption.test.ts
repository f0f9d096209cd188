import {afterEach, expect, it, vi} from 'vitest';
import {encryptHere} from '../../../../static/client/tools/minutes/encryption';

afterEach(() => void vi.unstubAllGlobals());

it('a file of keys that is gone by now is an answer, not an endless wait', async () => {
  vi.stubGlobal('window', {isSecureContext: true, ep_ag_encrypt: () => ({code: 'none', key: ''})});
  const gone = {arrayBuffer: () => Promise.reject(new Error('NotFoundError'))};
  expect(await encryptHere('Minutes', '', [gone])).toEqual({code: 'failed', key: ''});
});
