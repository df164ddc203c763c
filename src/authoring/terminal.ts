import { styleText } from 'node:util';
import type { Paint } from './reporters.ts';

/** Prints a line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Colour where standard output is a terminal that wants it; plain text elsewhere. */
export const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

/**
 * Runs a command on the words behind the script’s name and sets the exit code it gives.
 * An error without a stack is a message for the person who called, and ends in 2.
 */
export async function runCommand(
  command: (args: readonly string[]) => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Error) || error.stack) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
