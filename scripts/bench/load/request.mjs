// @ts-check
import http from 'node:http';

/**
 * One request on a connection of its own, as a browser's that was quiet for a while.
 * @param {string} url
 * @param {{method?: string, headers?: Readonly<Record<string, string>>, body?: string, signal?: AbortSignal}} [options]
 * @returns {Promise<{status: number, cookies: readonly string[], retryAfter: string | null, body: string}>}
 */
export const request = (url, {method = 'GET', headers = {}, body = '', signal} = {}) =>
  new Promise((resolve, reject) => {
    const length = {'Content-Length': String(Buffer.byteLength(body))};
    const asked = http.request(
      url,
      {
        method,
        headers: body === '' ? headers : {...headers, ...length},
        agent: false,
        ...(signal ? {signal} : {}),
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (text += chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            cookies: answer.headers['set-cookie'] ?? [],
            retryAfter: answer.headers['retry-after'] ?? null,
            body: text,
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
