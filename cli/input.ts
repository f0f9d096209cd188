import {readFile} from 'node:fs/promises';
import type {Trouble} from './command-line';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'This is a folder, not a file:',
  EACCES: 'There is no permission to read',
};

const readStandardInput = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The text of a file, or of standard input for `-`. A byte order mark is dropped. */
export const readInput = async (file: string): Promise<{readonly text: string} | Trouble> => {
  let bytes: Buffer;
  try {
    bytes = file === '-' ? await readStandardInput() : await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return {trouble: `${reasons[code] ?? `Reading fails (${code}):`} ${file}.`};
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    const name = file === '-' ? 'Standard input' : file;
    return {trouble: `${name} is not UTF-8 text.`};
  }
};
